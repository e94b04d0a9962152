package org.plenary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A process as one line with stops: done, now, ahead. At phone width one sentence says the same.
 */
public class Road extends Composite<Div> {

  /** Stands in the sentence for the stop's name, which is set in bold. */
  private static final String HERE = "\uE000";

  private final OrderedList line = new OrderedList();

  public Road(List<Stop> stops) {
    line.addClassName("road");
    stops.forEach(stop -> line.add(item(stop)));
    getContent().addClassName("roadbox");
    getContent().add(line);
    addSentence(stops);
  }

  /** A larger road, for a page that is about the whole journey. */
  public Road large() {
    line.addClassName("big");
    return this;
  }

  private ListItem item(Stop stop) {
    ListItem item = new ListItem(new Isolated(stop.label()));
    item.addClassNames(stop.state().className().split(" "));
    if (stop.state().isHere()) {
      item.getElement().setAttribute("aria-current", "step");
    }
    if (!stop.note().isEmpty()) {
      Span note = new Span(new Isolated(stop.note()));
      note.addClassName("note");
      item.add(note);
    }
    return item;
  }

  private void addSentence(List<Stop> stops) {
    for (int index = 0; index < stops.size(); index++) {
      Stop stop = stops.get(index);
      boolean isEnd = index == stops.size() - 1 && stop.state() == Stop.State.DONE;
      if (stop.state().isHere() || isEnd) {
        getContent().add(sentence(index + 1, stops.size(), stop));
        return;
      }
    }
  }

  private Paragraph sentence(int number, int count, Stop stop) {
    String key = stop.note().isEmpty() ? "ui.road.step" : "ui.road.step-with-note";
    String[] around = getTranslation(key, number, count, HERE, stop.note()).split(HERE, 2);
    Span name = new Span(stop.label());
    name.addClassName("strong");
    Paragraph sentence = new Paragraph(new Span(around[0]), name, new Span(around[1]));
    sentence.addClassName("roadnow");
    // The list has already said it to a screen reader.
    sentence.getElement().setAttribute("aria-hidden", "true");
    return sentence;
  }
}
