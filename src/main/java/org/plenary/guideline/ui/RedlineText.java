package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.plenary.guideline.Redline;

/** How one text became another: struck and underlined to the eye, said in words to the ear. */
public class RedlineText extends Div {

  public RedlineText(Redline redline) {
    addClassNames("redline", "words");
    getElement().setAttribute("dir", "auto");
    redline.runs().forEach(run -> add(piece(run)));
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
