package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What will be here and how it comes about, and at most one thing to do. */
public class EmptyState extends Div {

  public EmptyState(String icon, String title, String text, Component... action) {
    addClassName("empty");
    Paragraph heading = new Paragraph(title);
    heading.addClassName("strong");
    Paragraph words = new Paragraph(text);
    words.addClassName("ink2");
    add(new Icon(icon), heading, words);
    add(action);
  }
}
