package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** A road told in words, newest first: what happened, when, and what it means. */
public class UprightRoad extends OrderedList {

  public UprightRoad() {
    addClassName("vroad");
  }

  /** Adds the next older passage; further components, such as a link, follow its text. */
  public UprightRoad passage(
      Stop.State state, String title, String when, String text, Component... more) {
    ListItem item = new ListItem(new H3(title));
    item.addClassNames(state.className().split(" "));
    if (state.isHere()) {
      item.getElement().setAttribute("aria-current", "step");
    }
    addLine(item, when, "when");
    addLine(item, text, "what");
    item.add(more);
    add(item);
    return this;
  }

  private void addLine(ListItem item, String text, String className) {
    if (!text.isEmpty()) {
      Paragraph line = new Paragraph(new Isolated(text));
      line.addClassName(className);
      item.add(line);
    }
  }
}
