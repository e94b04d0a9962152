package org.plenary.entry;

import java.util.Map;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EntryForm;

/** Which form an entry is written in, and what that form knows without asking. */
final class EntryForms {

  private EntryForms() {}

  static FormSchema schema(Edition edition, String category, ApplicantType type) {
    String json =
        edition
            .form(category, type)
            .map(EntryForm::schema)
            .orElseThrow(() -> noForm(edition, category));
    return FormSchema.read(json);
  }

  static Map<String, Object> context(String category, ApplicantType type) {
    return Map.of(FormField.APPLICANT_TYPE, type.name(), "category", category);
  }

  private static WrongApplicantType noForm(Edition edition, String category) {
    return new WrongApplicantType(ReasonCode.NO_FORM, edition.category(category).name());
  }
}
