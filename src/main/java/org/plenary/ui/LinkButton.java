package org.plenary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link that looks like a button, for an action that is only going somewhere. */
public class LinkButton extends Anchor {

  public LinkButton(String text, String href) {
    super(href);
    addClassName("btn");
    add(new Span(text));
  }

  public LinkButton icon(String symbol) {
    addComponentAsFirst(new Icon(symbol));
    return this;
  }

  /** The number of what it leads to, beside its name. */
  public LinkButton count(int number) {
    Span count = new Span(String.format(getLocale(), "%,d", number));
    count.addClassNames("n", "num");
    add(count);
    return this;
  }

  /** The filled one: at most one a screen. */
  public LinkButton primary() {
    addClassName("primary");
    return this;
  }

  /** Without an edge. */
  public LinkButton quiet() {
    addClassName("tertiary");
    return this;
  }
}
