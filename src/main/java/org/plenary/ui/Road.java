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
    ListItem item = new ListItem(new Span(stop.label()));
    item.addClassNames(stop.state().className().split(" "));
    if (stop.state().isHere()) {
      item.getElement().setAttribute("aria-current", "step");
    }
    if (!stop.note().isEmpty()) {
      Span note = new Span(stop.note());
      note.addClassName("note");
      item.add(note);
    }
    return item;
  }

  private void addSentence(List<Stop> stops) {
    for (int index = 0; index < stops.size(); index++) {
      Stop stop = stops.get(index);
      if (stop.state().isHere()) {
        getContent().add(sentence(index + 1, stops.size(), stop));
        return;
      }
    }
  }

  private Paragraph sentence(int number, int count, Stop stop) {
    String key = stop.note().isEmpty() ? "ui.road.step" : "ui.road.step-with-note";
    Paragraph sentence =
        new Paragraph(getTranslation(key, number, count, stop.label(), stop.note()));
    sentence.addClassName("roadnow");
    // The list has already said it to a screen reader.
    sentence.getElement().setAttribute("aria-hidden", "true");
    return sentence;
  }
}
