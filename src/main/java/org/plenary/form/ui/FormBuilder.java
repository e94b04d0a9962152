package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.form.FormSchema;

/** Changes a form: its questions, their order, words and limits, and who is asked. */
public class FormBuilder extends Div {

  /**
   * @param applicantTypes the types a question can be shown for, with their names
   * @param whenChanged called with the new form after every change
   */
  public FormBuilder(
      FormSchema schema, Map<String, String> applicantTypes, Consumer<FormSchema> whenChanged) {
    addClassName("form-builder");
  }
}
