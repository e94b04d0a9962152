package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Map;
import org.plenary.form.FormSchema;

/** A form as an applicant sees it; what is typed here is kept nowhere. */
public class FormPreview extends Div {

  /**
   * @param applicantTypes the types to look through the eyes of, with their names
   */
  public FormPreview(FormSchema schema, Map<String, String> applicantTypes, Clock clock) {
    addClassName("form-preview");
  }

  /** Shows this form from now on. */
  public void show(FormSchema schema) {}
}
