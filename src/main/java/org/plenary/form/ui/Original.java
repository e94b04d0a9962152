package org.plenary.form.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plenary.form.FormField;
import org.plenary.form.FormSection;

/** The words that count, said small beside their translation; not there where both are the same. */
public final class Original {

  private Original() {}

  public static Optional<Span> of(FormField question) {
    return of(question.label(), question.original());
  }

  public static Optional<Span> of(FormSection section) {
    return of(section.title(), section.original());
  }

  private static Optional<Span> of(String shown, String counting) {
    if (counting.isEmpty() || counting.equals(shown)) {
      return Optional.empty();
    }
    Span original = new Span(counting);
    original.addClassNames("original", "hint");
    original.getElement().setAttribute("lang", "en").setAttribute("dir", "ltr");
    return Optional.of(original);
  }
}
