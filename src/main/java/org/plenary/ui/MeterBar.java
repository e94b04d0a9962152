package org.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * How much of a whole is done, and how much begun. The bar is only a picture: its numbers are
 * always written, here or in the row it belongs to.
 */
public class MeterBar extends Div {

  private final Div bar = new Div();

  public MeterBar(int done, int total) {
    this(done, 0, total);
  }

  public MeterBar(int done, int begun, int total) {
    addClassName("meterbox");
    bar.addClassName("meter");
    bar.getElement().setAttribute("aria-hidden", "true");
    addPart(done, total, "a");
    addPart(begun, total, "b");
    add(bar);
  }

  /** Writes the numbers under the bar: the first in bold, such as "14 sent", then the others. */
  public MeterBar saying(String first, String... others) {
    Div line = new Div();
    line.addClassName("meterwords");
    Span strong = new Span(first);
    strong.addClassName("strong");
    line.add(strong);
    for (String other : others) {
      line.add(new Span(other));
    }
    add(line);
    return this;
  }

  private void addPart(int count, int total, String className) {
    if (count > 0 && total > 0) {
      Span part = new Span();
      part.addClassNames("part", className);
      part.getStyle().setWidth(100.0 * Math.min(count, total) / total + "%");
      bar.add(part);
    }
  }
}
