package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormEdit;
import org.plenary.form.FormSection;

/** The English words of a section: its title and the hint below it. */
final class SectionPart implements QuestionPart {

  private final TextField title = new TextField(text("form.builder.title"));
  private final TextField hint = new TextField(text("form.builder.hint"));

  SectionPart(FormSection section) {
    title.setValue(section.title());
    title.setRequired(true);
    title.setManualValidation(true);
    hint.setValue(section.hint());
  }

  @Override
  public List<Component> fields() {
    return List.of(title, hint);
  }

  @Override
  public @Nullable Focusable<?> findWrong() {
    boolean missing = title.getValue().isBlank();
    title.setErrorMessage(text("form.problem.required-text"));
    title.setInvalid(missing);
    return missing ? title : null;
  }

  @Override
  public void writeTo(FormEdit edit, String key) {
    edit.label(key, title.getValue().strip()).hint(key, hint.getValue().strip());
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
