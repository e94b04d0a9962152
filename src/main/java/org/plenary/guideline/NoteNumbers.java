package org.plenary.guideline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which footnotes a paragraph calls: its marks in order, and the notes that follow it in order. */
public final class NoteNumbers {

  private final Map<ParagraphId, List<String>> called;
  private final @Nullable PassageMarks marks;

  private NoteNumbers(Map<ParagraphId, List<String>> called, @Nullable PassageMarks marks) {
    this.called = called;
    this.marks = marks;
  }

  public static NoteNumbers of(List<Paragraph> paragraphs) {
    Map<ParagraphId, List<String>> called = new HashMap<>();
    List<String> notes = new ArrayList<>();
    int count = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == ParagraphKind.FOOTNOTE) {
        notes.add(String.valueOf(++count));
      } else {
        notes = new ArrayList<>();
        called.put(paragraph.id(), notes);
      }
    }
    return new NoteNumbers(called, null);
  }

  /**
   * A stretch of a text as it is read.
   *
   * @param isCall whether the words are the number of a footnote that is called here
   * @param isMarked whether they are of a passage that is pointed at
   */
  public record Piece(String words, boolean isCall, boolean isMarked) {}

  /**
   * The same with passages of a paragraph marked, counted in its words; they may overlap. What does
   * not stand there marks nothing.
   */
  public NoteNumbers marking(Paragraph paragraph, List<Passage> passages) {
    return passages.isEmpty()
        ? this
        : new NoteNumbers(called, PassageMarks.of(paragraph, passages));
  }

  /** The words of a paragraph, parted by the calls of its footnotes. */
  public List<Piece> pieces(Paragraph paragraph) {
    return marked(paragraph, pieces(paragraph.text(), calls(paragraph)), 0);
  }

  /** The same of a paragraph that is a table, by row and cell. */
  public List<List<List<Piece>>> rows(Paragraph table) {
    Deque<String> calls = calls(table);
    List<List<List<Piece>>> rows = new ArrayList<>();
    int passed = 0;
    for (List<String> row : TableText.rows(table.text())) {
      List<List<Piece>> cells = new ArrayList<>();
      for (String cell : row) {
        List<Piece> pieces = pieces(cell, calls);
        cells.add(marked(table, pieces, passed));
        passed += length(pieces) + 1;
      }
      rows.add(cells);
    }
    return rows;
  }

  private List<Piece> marked(Paragraph paragraph, List<Piece> pieces, int passed) {
    return marks != null && marks.paragraph().equals(paragraph.id())
        ? marks.mark(pieces, passed)
        : pieces;
  }

  private static int length(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> !piece.isCall())
        .mapToInt(piece -> piece.words().length())
        .sum();
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
        pieces.add(new Piece(calls.pop(), true, false));
      }
      if (!parts[part].isEmpty()) {
        pieces.add(new Piece(parts[part], false, false));
      }
    }
    return pieces;
  }
}
