package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.form.FormField;
import org.plenary.ui.Icon;

/** A question whose answer is more than one field: its heading, its hint, and what is wrong. */
final class Question extends Div {

  private final Div error = new Div();

  Question(FormField question) {
    addClassNames("fieldset");
    String headingId = "question-" + question.key();
    H3 heading = new H3(label(question));
    heading.setId(headingId);
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-labelledby", headingId);
    getElement().setAttribute("tabindex", "-1");
    add(heading);
    Original.of(question).ifPresent(this::add);
    if (!question.hint().isEmpty()) {
      Paragraph hint = new Paragraph(question.hint());
      hint.addClassName("hint");
      add(hint);
    }
    error.addClassName("fielderror");
    error.getElement().setAttribute("role", "alert");
    error.setVisible(false);
  }

  /** Adds what answers the question, with the place for its complaint below. */
  void answeredBy(Component... parts) {
    add(parts);
    add(error);
  }

  void complain(String message) {
    error.removeAll();
    error.setVisible(!message.isEmpty());
    error.add(new Icon("circle-alert"));
    error.add(message);
  }

  private String label(FormField question) {
    return question.required()
        ? question.label()
        : getTranslation("form.field.optional", question.label());
  }
}
