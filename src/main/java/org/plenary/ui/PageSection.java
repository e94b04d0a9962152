package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of a page with its heading, and beside the heading a number or a link. */
public class PageSection extends Section {

  private final H2 heading = new H2();
  private final Span number = new Span();
  private final Div head = new Div(heading);

  public PageSection(String title, Component... parts) {
    addClassName("sec");
    head.addClassName("sechead");
    number.addClassName("n");
    heading.add(new Isolated(title));
    add(head);
    add(parts);
  }

  /** Says how many the section holds, so that its rows need not. */
  public PageSection count(int count) {
    number.setText(String.format(getLocale(), "%,d", count));
    heading.add(number);
    return this;
  }

  /** Stands at the end of the heading's line: a short fact or a link to all. */
  public PageSection beside(Component... parts) {
    head.add(parts);
    return this;
  }
}
