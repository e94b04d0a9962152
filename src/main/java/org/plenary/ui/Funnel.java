package org.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** How many there were at each step, largest first; what is only planned is drawn hollow. */
public class Funnel extends OrderedList {

  /** How sure a number is. */
  public enum Kind {
    COUNTED,
    /** Still growing. */
    RUNNING,
    PLANNED
  }

  private final int widest;

  public Funnel(int widest) {
    this.widest = Math.max(1, widest);
    addClassName("funnel");
  }

  public Funnel step(Kind kind, int count, String word, String note) {
    ListItem item = new ListItem(number(count), words(word, note), track(count));
    if (kind == Kind.RUNNING) {
      item.addClassName("half");
    } else if (kind == Kind.PLANNED) {
      item.addClassName("plan");
    }
    add(item);
    return this;
  }

  private Span number(int count) {
    Span number = new Span(String.format(getLocale(), "%,d", count));
    number.addClassNames("count", "num");
    return number;
  }

  private Div words(String word, String note) {
    Div words = new Div(new Span(word));
    words.addClassName("w");
    if (!note.isEmpty()) {
      Span small = new Span(note);
      small.addClassName("note");
      words.add(small);
    }
    return words;
  }

  private Span track(int count) {
    Span bar = new Span();
    bar.addClassName("bar");
    bar.getStyle().setWidth(100.0 * Math.min(count, widest) / widest + "%");
    Span track = new Span(bar);
    track.addClassName("track");
    track.getElement().setAttribute("aria-hidden", "true");
    return track;
  }
}
