package org.plenary.form.ui;

import com.vaadin.flow.component.html.Span;
import org.plenary.form.FormField;

/** The question in the words that count, said small beside their translation. */
final class Original {

  private Original() {}

  static boolean isWanted(FormField question) {
    return !question.original().isEmpty() && !question.original().equals(question.label());
  }

  static Span of(FormField question) {
    Span original = new Span(question.original());
    original.addClassNames("original", "hint");
    original.getElement().setAttribute("lang", "en").setAttribute("dir", "ltr");
    return original;
  }
}
