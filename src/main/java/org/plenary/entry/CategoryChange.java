package org.plenary.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.form.Answers;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormValidator;
import org.plenary.form.Problem;

/**
 * What a move to another category changes in what is asked. Answers both forms ask for are kept.
 *
 * @param asked questions that only the new form asks or insists on, in its order
 * @param putAside questions that are answered and that the new form does not ask; the answers are
 *     kept, and are back when the entry moves back
 */
public record CategoryChange(List<FormField> asked, List<FormField> putAside) {

  public CategoryChange {
    asked = List.copyOf(asked);
    putAside = List.copyOf(putAside);
  }

  static CategoryChange between(
      FormSchema form, FormSchema other, Answers answers, Map<String, Object> context) {
    Set<String> wanted = wrong(other, answers, context);
    wanted.removeAll(wrong(form, answers, context));
    List<FormField> asked =
        other.shownFields(answers, context).stream()
            .filter(field -> field.type() != FieldType.NOTE)
            .filter(field -> isNew(form, field, answers) || wanted.contains(field.key()))
            .toList();
    List<FormField> putAside =
        form.fields().stream()
            .filter(field -> answers.has(field.key()) && other.findField(field.key()).isEmpty())
            .toList();
    return new CategoryChange(asked, putAside);
  }

  private static boolean isNew(FormSchema form, FormField field, Answers answers) {
    return form.findField(field.key()).isEmpty() && !answers.has(field.key());
  }

  private static Set<String> wrong(FormSchema form, Answers answers, Map<String, Object> context) {
    return FormValidator.check(form, answers, context, true).stream()
        .map(Problem::topKey)
        .collect(Collectors.toSet());
  }

  /** Only what this form asks; everything else is no part of what is sent in it. */
  static Answers only(FormSchema form, Answers answers) {
    Answers kept = answers;
    for (String key : answers.values().keySet()) {
      if (form.findField(key).isEmpty()) {
        kept = kept.with(key, null);
      }
    }
    return kept;
  }
}
