package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;
import org.plenary.form.TextFormat;

/** What a number may be: from where to where, and whether it is a year. */
final class RangePart implements QuestionPart {

  private final NumberText numbers;
  private final Checkbox year = new Checkbox(text("form.builder.year"));
  private final TextField smallest;
  private final TextField largest;

  RangePart(FormField field, Locale locale) {
    numbers = new NumberText(field, locale);
    year.setValue(field.format() == TextFormat.YEAR);
    smallest = limit("form.builder.smallest", field.limits().min());
    largest = limit("form.builder.largest", field.limits().max());
  }

  private TextField limit(String label, @Nullable BigDecimal now) {
    TextField limit = new TextField(text(label));
    limit.addClassName("limit");
    limit.setValue(now == null ? "" : numbers.write(now));
    limit.setManualValidation(true);
    return limit;
  }

  @Override
  public List<Component> fields() {
    return List.of(year, smallest, largest);
  }

  @Override
  public @Nullable Focusable<?> findWrong() {
    TextField wrong = null;
    for (TextField limit : List.of(largest, smallest)) {
      boolean isNumber = !(numbers.read(limit.getValue()) instanceof String);
      limit.setErrorMessage(text("form.problem.not-a-number"));
      limit.setInvalid(!isNumber);
      wrong = isNumber ? wrong : limit;
    }
    if (wrong == null && isCrossed()) {
      largest.setErrorMessage(text("form.builder.limits-crossed"));
      largest.setInvalid(true);
      return largest;
    }
    return wrong;
  }

  private boolean isCrossed() {
    BigDecimal from = read(smallest);
    BigDecimal to = read(largest);
    return from != null && to != null && from.compareTo(to) > 0;
  }

  @Override
  public void writeTo(FormEdit edit, String key) {
    edit.year(key, year.getValue()).range(key, read(smallest), read(largest));
  }

  private @Nullable BigDecimal read(TextField limit) {
    return numbers.read(limit.getValue()) instanceof BigDecimal number ? number : null;
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
