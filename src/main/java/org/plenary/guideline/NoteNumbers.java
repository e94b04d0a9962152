package org.plenary.guideline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which footnotes a paragraph calls: its marks in order, and the notes that follow it in order. */
public final class NoteNumbers {

  private final Map<ParagraphId, List<String>> called = new HashMap<>();

  private NoteNumbers() {}

  public static NoteNumbers of(List<Paragraph> paragraphs) {
    NoteNumbers numbers = new NoteNumbers();
    List<String> notes = new ArrayList<>();
    int count = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == ParagraphKind.FOOTNOTE) {
        notes.add(String.valueOf(++count));
      } else {
        notes = new ArrayList<>();
        numbers.called.put(paragraph.id(), notes);
      }
    }
    return numbers;
  }

  /**
   * A stretch of a text as it is read.
   *
   * @param isCall whether the words are the number of a footnote that is called here
   */
  public record Piece(String words, boolean isCall) {}

  /** The words of a paragraph, parted by the calls of its footnotes. */
  public List<Piece> pieces(Paragraph paragraph) {
    return pieces(paragraph.text(), calls(paragraph));
  }

  /** The same of a paragraph that is a table, by row and cell. */
  public List<List<List<Piece>>> rows(Paragraph table) {
    Deque<String> calls = calls(table);
    List<List<List<Piece>>> rows = new ArrayList<>();
    for (List<String> row : TableText.rows(table.text())) {
      List<List<Piece>> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(pieces(cell, calls)));
      rows.add(cells);
    }
    return rows;
  }

  /** The numbers for this paragraph's marks, to be taken one at each mark. */
  Deque<String> calls(Paragraph paragraph) {
    return new ArrayDeque<>(called.getOrDefault(paragraph.id(), List.of()));
  }

  /** A mark without a note says nothing. */
  private static List<Piece> pieces(String text, Deque<String> calls) {
    List<Piece> pieces = new ArrayList<>();
    String[] parts = text.split(Pattern.quote(Paragraph.NOTE_MARK), -1);
    for (int part = 0; part < parts.length; part++) {
      if (part > 0 && !calls.isEmpty()) {
        pieces.add(new Piece(calls.pop(), true));
      }
      if (!parts[part].isEmpty()) {
        pieces.add(new Piece(parts[part], false));
      }
    }
    return pieces;
  }
}
