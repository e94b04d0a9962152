package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Shown above a form only after it was sent: what is wrong, each line leading to its field. */
public class ErrorSummary extends Div {

  /** One thing to put right, and how to get to it. */
  public record Problem(String text, Runnable goThere) {

    /** A problem with a field on this page. */
    public static Problem in(Component field, String text) {
      return new Problem(
          text,
          () -> {
            field.scrollIntoView();
            FieldFocus.on(field);
          });
    }
  }

  public ErrorSummary() {
    addClassName("errors");
    getElement().setAttribute("role", "alert");
    getElement().setAttribute("tabindex", "-1");
    setVisible(false);
  }

  /** Shows the problems and takes the reader to them; an empty list hides the summary. */
  public void show(String title, List<Problem> problems) {
    removeAll();
    setVisible(!problems.isEmpty());
    if (problems.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    problems.forEach(problem -> list.add(new ListItem(link(problem))));
    add(new H2(title), list);
    scrollIntoView();
    getElement().callJsFunction("focus");
  }

  private Button link(Problem problem) {
    Button link = new Button(problem.text(), event -> problem.goThere().run());
    link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    return link;
  }
}
