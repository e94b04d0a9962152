package org.plenary.programme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.form.FormSchema;
import org.plenary.form.UnreadableForm;

/** Every category has a form, and no applicant finds two forms for one category. */
final class FormsCheck {

  private FormsCheck() {}

  static List<EditionProblem> problemsOf(Edition edition) {
    List<EditionProblem> problems = new ArrayList<>();
    for (EntryForm form : edition.forms()) {
      if (edition.findCategory(form.category()).isEmpty()) {
        problems.add(problem(form.key(), "form-category", form.key(), form.category()));
      }
      if (form.applicantTypes().isEmpty()) {
        problems.add(problem(form.key(), "form-for-nobody", form.key()));
      }
      checkReadable(form, problems);
    }
    edition.categories().forEach(category -> check(edition, category, problems));
    return problems;
  }

  private static void checkReadable(EntryForm form, List<EditionProblem> problems) {
    try {
      FormSchema.read(form.schema());
    } catch (UnreadableForm unreadable) {
      problems.add(
          new EditionProblem(
              EditionPart.FORMS,
              "forms." + form.key(),
              unreadable.messageKey(),
              List.of(unreadable.arguments())));
    }
  }

  private static void check(Edition edition, Category category, List<EditionProblem> problems) {
    Set<ApplicantType> served = EnumSet.noneOf(ApplicantType.class);
    for (EntryForm form : edition.forms()) {
      if (form.category().equals(category.key())) {
        if (form.applicantTypes().stream().anyMatch(served::contains)) {
          problems.add(problem(form.key(), "form-twice", form.key(), category.name()));
        }
        served.addAll(form.applicantTypes());
      }
    }
    if (served.isEmpty()) {
      problems.add(problem("", "form-missing", category.name()));
    }
  }

  private static EditionProblem problem(String form, String message, Object... arguments) {
    String field = form.isEmpty() ? "forms" : "forms." + form;
    return EditionProblem.of(EditionPart.FORMS, field, message, arguments);
  }
}
