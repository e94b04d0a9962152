package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.guideline.NoteNumbers;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.TableWords;

/**
 * The words of a paragraph as they are read: calls of notes raised, tables as tables, quotes
 * marked.
 */
final class ParagraphWords {

  private ParagraphWords() {}

  static Component[] of(
      Paragraph paragraph, NoteNumbers notes, List<String> quotes, List<ReaderPhrase> phrases) {
    return paragraph.kind() == ParagraphKind.TABLE
        ? new Component[] {table(notes.rows(paragraph), quotes, inCells(paragraph, phrases))}
        : shown(notes.pieces(paragraph), quotes, new PhraseMarks(phrases))
            .toArray(Component[]::new);
  }

  static Component[] of(Paragraph paragraph, NoteNumbers notes, List<String> quotes) {
    return of(paragraph, notes, quotes, List.of());
  }

  static Component[] of(Paragraph paragraph, NoteNumbers notes) {
    return of(paragraph, notes, List.of());
  }

  /** The number as the page shows it: footnotes say what they are. */
  static String number(Component page, Paragraph paragraph) {
    return paragraph.kind() == ParagraphKind.FOOTNOTE
        ? page.getTranslation("guideline.number.note", paragraph.number().substring(3))
        : paragraph.number();
  }

  static String kind(ParagraphKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Component> shown(
      List<NoteNumbers.Piece> text, List<String> quotes, PhraseMarks marks) {
    List<Component> shown = new ArrayList<>();
    for (NoteNumbers.Piece piece : text) {
      if (piece.isCall()) {
        HtmlContainer call = new HtmlContainer("sup");
        call.setText(piece.words());
        shown.add(call);
      } else {
        marks.draw(piece.words(), shown, words -> addMarked(shown, words, quotes));
      }
    }
    return shown;
  }

  private static void addMarked(List<Component> pieces, String text, List<String> quotes) {
    String first = null;
    for (String quote : quotes) {
      boolean isEarlier = first == null || text.indexOf(quote) < text.indexOf(first);
      if (!quote.isEmpty() && text.contains(quote) && isEarlier) {
        first = quote;
      }
    }
    if (first == null) {
      addPlain(pieces, text);
      return;
    }
    int start = text.indexOf(first);
    addPlain(pieces, text.substring(0, start));
    HtmlContainer mark = new HtmlContainer("mark");
    mark.setText(first);
    pieces.add(mark);
    addMarked(pieces, text.substring(start + first.length()), quotes);
  }

  private static void addPlain(List<Component> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Span(text));
    }
  }

  private static PhraseMarks inCells(Paragraph table, List<ReaderPhrase> phrases) {
    TableWords words = TableWords.of(table);
    return new PhraseMarks(phrases.stream().map(phrase -> phrase.in(words)).toList());
  }

  private static Component table(
      List<List<List<NoteNumbers.Piece>>> rows, List<String> quotes, PhraseMarks marks) {
    HtmlContainer table = new HtmlContainer("table");
    boolean isHead = true;
    for (List<List<NoteNumbers.Piece>> row : rows) {
      HtmlContainer line = new HtmlContainer("tr");
      for (List<NoteNumbers.Piece> cell : row) {
        HtmlContainer box = new HtmlContainer(isHead ? "th" : "td");
        box.add(shown(cell, quotes, marks).toArray(Component[]::new));
        marks.skip();
        line.add(box);
      }
      table.add(line);
      isHead = false;
    }
    return table;
  }
}
