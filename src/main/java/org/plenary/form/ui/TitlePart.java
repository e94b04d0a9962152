package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FormEdit;

/** The English title of a form. */
final class TitlePart implements QuestionPart {

  private final TextField title = new TextField(text("form.builder.title"));

  TitlePart(String now) {
    title.setValue(now);
    title.setRequired(true);
    title.setManualValidation(true);
  }

  @Override
  public List<Component> fields() {
    return List.of(title);
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
    edit.title(title.getValue().strip());
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
