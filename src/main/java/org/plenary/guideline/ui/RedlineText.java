package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Change;
import org.plenary.guideline.Redline;
import org.plenary.guideline.Rewording;
import org.plenary.guideline.TableRedline;

/** How one text became another: struck and underlined to the eye, said in words to the ear. */
public class RedlineText extends Div {

  public RedlineText(Redline redline) {
    this(redline, null);
  }

  public RedlineText(Rewording rewording) {
    this(rewording.redline(), rewording.table());
  }

  RedlineText(Change change) {
    this(change.redline(), change.table());
  }

  /** A table as a table: what changed is marked in its cells. */
  private RedlineText(Redline redline, @Nullable TableRedline cells) {
    addClassNames("redline", "words");
    getElement().setAttribute("dir", "auto");
    if (cells == null) {
      show(redline, this);
    } else {
      add(table(cells));
    }
  }

  private Component table(TableRedline redline) {
    HtmlContainer table = new HtmlContainer("table");
    for (TableRedline.Row row : redline.rows()) {
      HtmlContainer line = new HtmlContainer("tr");
      line.addClassName(row.kind().name().toLowerCase(Locale.ROOT));
      for (Redline cell : row.cells()) {
        HtmlContainer box = new HtmlContainer(row == redline.rows().get(0) ? "th" : "td");
        show(cell, box);
        line.add(box);
      }
      table.add(line);
    }
    return table;
  }

  private void show(Redline redline, HasComponents into) {
    redline.runs().forEach(run -> into.add(piece(run)));
  }

  private Component piece(Redline.Run run) {
    String text = run.shown();
    return switch (run.kind()) {
      case SAME -> new Span(text);
      case INSERTED -> changed("ins", "guideline.redline.inserted", text);
      case DELETED -> changed("del", "guideline.redline.deleted", text);
    };
  }

  private Component changed(String tag, String key, String text) {
    HtmlContainer piece = new HtmlContainer(tag);
    piece.add(
        hidden(getTranslation(key)),
        new Span(text),
        hidden(getTranslation("guideline.redline.end")));
    return piece;
  }

  private static Component hidden(String words) {
    Span span = new Span(" " + words + " ");
    span.addClassName("sr");
    return span;
  }
}
