package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.plenary.guideline.NoteNumbers;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.TableText;

/**
 * The words of a paragraph as they are read: calls of notes raised, tables as tables, quotes
 * marked.
 */
final class ParagraphWords {

  private ParagraphWords() {}

  static Component[] of(Paragraph paragraph, NoteNumbers notes, List<String> quotes) {
    Deque<String> calls = notes.of(paragraph);
    return paragraph.kind() == ParagraphKind.TABLE
        ? new Component[] {table(paragraph, calls)}
        : pieces(paragraph.text(), calls, quotes).toArray(Component[]::new);
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

  private static List<Component> pieces(String text, Deque<String> calls, List<String> quotes) {
    List<Component> pieces = new ArrayList<>();
    String[] parts = text.split("\\[\\^]", -1);
    for (int part = 0; part < parts.length; part++) {
      if (part > 0 && !calls.isEmpty()) {
        HtmlContainer call = new HtmlContainer("sup");
        call.setText(calls.pop());
        pieces.add(call);
      }
      addMarked(pieces, parts[part], quotes);
    }
    return pieces;
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

  private static Component table(Paragraph paragraph, Deque<String> calls) {
    HtmlContainer table = new HtmlContainer("table");
    boolean isHead = true;
    for (List<String> row : TableText.rows(paragraph.text())) {
      HtmlContainer line = new HtmlContainer("tr");
      for (String cell : row) {
        HtmlContainer shown = new HtmlContainer(isHead ? "th" : "td");
        shown.add(pieces(cell, calls, List.of()).toArray(Component[]::new));
        line.add(shown);
      }
      table.add(line);
      isHead = false;
    }
    return table;
  }
}
