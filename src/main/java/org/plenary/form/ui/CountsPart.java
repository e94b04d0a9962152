package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FieldType;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;

/** How many words, rows, files, choices or characters an answer has at least and at most. */
final class CountsPart implements QuestionPart {

  private final FormField field;
  private final BooleanSupplier required;
  private final IntegerField least = new IntegerField();
  private final IntegerField most = new IntegerField();

  CountsPart(FormField field, BooleanSupplier required) {
    this.field = field;
    this.required = required;
    String counted = BuilderFacts.counted(field.type());
    least.setLabel(text("form.builder.least." + counted));
    least.setValue(field.limits().least());
    most.setLabel(text("form.builder.most." + counted));
    most.setValue(field.limits().most());
    for (IntegerField limit : List.of(least, most)) {
      limit.setMin(0);
      limit.setStepButtonsVisible(true);
    }
  }

  static boolean isFor(FormField field) {
    return switch (field.type()) {
      case TEXT, LONG_TEXT, ROWS, FILES, CHOICES -> true;
      case NUMBER, DATE, CHOICE, COUNTRY, CHECKBOX, NOTE -> false;
    };
  }

  @Override
  public List<Component> fields() {
    return List.of(least, most);
  }

  @Override
  public @Nullable Focusable<?> findWrong() {
    for (IntegerField limit : List.of(least, most)) {
      if (limit.isInvalid()) {
        return limit;
      }
    }
    Integer atLeast = leastAsked();
    boolean crossed =
        atLeast != null && most.getValue() != null && atLeast.compareTo(most.getValue()) > 0;
    most.setErrorMessage(crossed ? text("form.builder.limits-crossed") : "");
    most.setInvalid(crossed);
    return crossed ? most : null;
  }

  @Override
  public void writeTo(FormEdit edit, String key) {
    edit.limits(key, leastAsked(), most.getValue());
  }

  // A least number of rows or files makes a question one that must be answered.
  private @Nullable Integer leastAsked() {
    boolean requires = field.type() == FieldType.ROWS || field.type() == FieldType.FILES;
    return requires && !required.getAsBoolean() ? null : least.getValue();
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
