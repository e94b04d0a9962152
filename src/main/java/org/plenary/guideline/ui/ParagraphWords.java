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
import org.plenary.guideline.Passage;
import org.plenary.guideline.TableWords;

/**
 * The words of a paragraph as they are read: calls of notes raised, tables as tables, quotes
 * marked.
 */
final class ParagraphWords {

  private ParagraphWords() {}

  static Component[] of(
      Paragraph paragraph, NoteNumbers notes, List<Quote> quotes, List<ReaderPhrase> phrases) {
    NoteNumbers marking = notes.marking(paragraph, standing(paragraph, quotes));
    return paragraph.kind() == ParagraphKind.TABLE
        ? new Component[] {table(marking.rows(paragraph), inCells(paragraph, phrases))}
        : shown(marking.pieces(paragraph), new PhraseMarks(phrases)).toArray(Component[]::new);
  }

  /** A quote that does not stand in the paragraph marks nothing. */
  private static List<Passage> standing(Paragraph paragraph, List<Quote> quotes) {
    String words = paragraph.words();
    return quotes.stream().filter(quote -> quote.stands(words)).map(Quote::passage).toList();
  }

  static Component[] of(Paragraph paragraph, NoteNumbers notes, List<Quote> quotes) {
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

  private static List<Component> shown(List<NoteNumbers.Piece> text, PhraseMarks marks) {
    List<Component> shown = new ArrayList<>();
    for (NoteNumbers.Piece piece : text) {
      if (piece.isCall()) {
        shown.add(said(new HtmlContainer("sup"), piece.words()));
      } else {
        marks.draw(piece.words(), shown, words -> shown.add(words(words, piece.isMarked())));
      }
    }
    return shown;
  }

  private static Component words(String words, boolean isMarked) {
    return said(isMarked ? new HtmlContainer("mark") : new Span(), words);
  }

  private static Component said(HtmlContainer shown, String words) {
    shown.setText(words);
    return shown;
  }

  private static PhraseMarks inCells(Paragraph table, List<ReaderPhrase> phrases) {
    TableWords words = TableWords.of(table);
    return new PhraseMarks(phrases.stream().map(phrase -> phrase.in(words)).toList());
  }

  private static Component table(List<List<List<NoteNumbers.Piece>>> rows, PhraseMarks marks) {
    HtmlContainer table = new HtmlContainer("table");
    boolean isHead = true;
    for (List<List<NoteNumbers.Piece>> row : rows) {
      HtmlContainer line = new HtmlContainer("tr");
      for (List<NoteNumbers.Piece> cell : row) {
        HtmlContainer box = new HtmlContainer(isHead ? "th" : "td");
        box.add(shown(cell, marks).toArray(Component[]::new));
        marks.skip();
        line.add(box);
      }
      table.add(line);
      isHead = false;
    }
    return table;
  }
}
