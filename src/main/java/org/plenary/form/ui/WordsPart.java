package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FieldType;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;

/** The English words of a question: what it asks and the hint above its field. */
final class WordsPart implements QuestionPart {

  private final TextFieldBase<?, String> label;
  private final @Nullable TextArea hint;

  WordsPart(FormField field) {
    boolean isNote = field.type() == FieldType.NOTE;
    label =
        isNote
            ? dressed(new TextArea(text("form.builder.note")), field.label())
            : dressed(new TextField(text("form.builder.label")), field.label());
    label.setManualValidation(true);
    hint = isNote ? null : dressed(new TextArea(text("form.builder.hint")), field.hint());
  }

  @Override
  public List<Component> fields() {
    return hint == null ? List.of(label) : List.of(label, hint);
  }

  @Override
  public @Nullable Focusable<?> findWrong() {
    boolean missing = label.getValue().isBlank();
    label.setErrorMessage(text("form.problem.required-text"));
    label.setInvalid(missing);
    return missing ? label : null;
  }

  @Override
  public void writeTo(FormEdit edit, String key) {
    edit.label(key, label.getValue().strip());
    if (hint != null) {
      edit.hint(key, hint.getValue().strip());
    }
  }

  private static <F extends TextFieldBase<F, String>> F dressed(F field, String value) {
    field.setValue(value);
    field.setWidthFull();
    return field;
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
