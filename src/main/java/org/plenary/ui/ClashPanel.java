package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Two texts for one place: the field shows the reader's own, this panel the other. */
public class ClashPanel extends Div {

  private final Div choice = new Div();

  /**
   * @param title who else wrote, and when; read aloud as it appears
   * @param meaning what is kept and what is asked of the reader
   */
  public ClashPanel(String title, String meaning, Component other) {
    addClassName("clash");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", title);
    Span heading = new Span(title);
    heading.addClassName("strong");
    heading.getElement().setAttribute("role", "alert");
    choice.addClassName("acts");
    add(new Div(new Icon("split"), heading), new Paragraph(meaning), other, choice);
  }

  /** One way out, under a verb with its object. */
  public ClashPanel choice(String verb, Runnable action) {
    choice.add(new Button(verb, event -> action.run()));
    return this;
  }
}
