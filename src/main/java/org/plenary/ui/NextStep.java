package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/**
 * The one thing the reader owes, when it is due, and the one filled button of the screen. Nothing
 * owed: no strip.
 */
public class NextStep extends Section {

  public NextStep(String icon, String title, String text, Component... action) {
    addClassName("next");
    getElement().setAttribute("aria-label", getTranslation("ui.next-step.name"));
    Span disc = new Span(new Icon(icon));
    disc.addClassName("ni");
    Span heading = new Span(title);
    heading.addClassName("what");
    Div words = new Div(heading);
    if (!text.isEmpty()) {
      words.add(new Paragraph(text));
    }
    add(disc, words);
    add(action);
  }

  /** Amber: it is late, or due within three days. */
  public NextStep urgent() {
    addClassName("warn");
    return this;
  }
}
