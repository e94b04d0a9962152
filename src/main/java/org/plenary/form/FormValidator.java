package org.plenary.form;

import java.util.List;
import java.util.Map;

/** Checks answers against the form, on the server, whatever a browser has checked before. */
public final class FormValidator {

  private FormValidator() {}

  /**
   * Lists what is wrong, in the order of the form. Questions that are not asked are not checked.
   *
   * @param context what is known without asking, such as {@link FormField#APPLICANT_TYPE}
   * @param complete whether to list also what is still missing, as when the form is to be sent
   */
  public static List<Problem> check(
      FormSchema schema, Answers answers, Map<String, Object> context, boolean complete) {
    return schema.shownFields(answers, context).stream()
        .flatMap(field -> check(field, answers).stream())
        .filter(problem -> complete || !problem.isMissing())
        .toList();
  }

  /** What is wrong with one field or missing from it. */
  public static List<Problem> check(FormField field, Answers answers) {
    return new FieldCheck(field).run(answers.value(field.key()));
  }
}
