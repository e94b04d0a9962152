package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FieldOption;
import org.plenary.form.FieldType;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.OnlyIf;

/** The options of a choice, one a line. */
final class OptionsPart implements QuestionPart {

  private final FormSchema form;
  private final FormField field;
  private final List<FieldOption> before;
  private final TextArea lines = new TextArea(text("form.builder.options"));

  /**
   * @param before the options there are; none where the question was of another kind until now
   */
  OptionsPart(FormSchema form, FormField field, List<FieldOption> before) {
    this.form = form;
    this.field = field;
    this.before = before;
    lines.setHelperText(text("form.builder.options-hint"));
    lines.setValue(OptionLines.write(before));
    lines.setWidthFull();
    lines.setManualValidation(true);
  }

  static boolean isFor(FieldType type) {
    return type == FieldType.CHOICE || type == FieldType.CHOICES;
  }

  @Override
  public List<Component> fields() {
    return List.of(lines);
  }

  @Override
  public @Nullable Focusable<?> findWrong() {
    String wrong = lines.getValue().isBlank() ? text("form.builder.options-missing") : lost();
    lines.setErrorMessage(wrong);
    lines.setInvalid(!wrong.isEmpty());
    return wrong.isEmpty() ? null : lines;
  }

  // What waits for an answer that nobody can give any more would never be asked again.
  private String lost() {
    List<String> left =
        OptionLines.read(lines.getValue(), before).stream().map(FieldOption::value).toList();
    return form.conditions()
        .flatMap(condition -> OnlyIf.of(condition).stream())
        .filter(one -> one.question().equals(field.key()) && !left.contains(one.answer()))
        .filter(one -> one.isOfferedBy(field))
        .findFirst()
        .map(one -> text("form.builder.option-decides", field.labelOf(one.answer())))
        .orElse("");
  }

  @Override
  public void writeTo(FormEdit edit, String key) {
    edit.options(key, OptionLines.read(lines.getValue(), before));
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
