package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.plenary.form.FormField;
import org.plenary.form.SaveOutcome.Clash;
import org.plenary.ui.Icon;

/** Two answers to one question: the field shows the reader's own, this panel the other. */
final class ClashPanel extends Div {

  /**
   * @param when when the other answer was given, in the reader's words
   */
  ClashPanel(
      FormField field, Clash clash, String author, String when, Runnable keep, Runnable takeOther) {
    addClassName("clash");
    getElement().setAttribute("role", "group");
    Span title = new Span(getTranslation("form.clash.title", author, when));
    title.addClassName("strong");
    title.getElement().setAttribute("role", "alert");
    getElement().setAttribute("aria-label", title.getText());
    add(new Div(new Icon("split"), title), new Paragraph(getTranslation("form.clash.meaning")));
    add(
        clash.otherValue() == null
            ? new Paragraph(getTranslation("form.clash.emptied"))
            : AnswerView.of(field, clash.otherValue()));
    Div choice =
        new Div(
            new Button(getTranslation("form.clash.keep"), event -> keep.run()),
            new Button(getTranslation("form.clash.take"), event -> takeOther.run()));
    choice.addClassName("acts");
    add(choice);
  }
}
