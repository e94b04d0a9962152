package org.plenary.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are answered on one page of a form.
 *
 * @param original the title that counts, where the other is a translation of it; else empty
 */
public record FormSection(
    String id,
    String title,
    String hint,
    Set<String> showFor,
    @Nullable Condition hiddenWhen,
    List<FormField> fields,
    String original) {

  public FormSection {
    showFor = Set.copyOf(showFor);
    fields = List.copyOf(fields);
  }

  /** Whether it is asked, given the answers so far and what else is known. */
  public boolean isShown(Answers answers, Map<String, Object> context) {
    return FormField.isFor(showFor, context)
        && (hiddenWhen == null || !hiddenWhen.holds(new Surroundings(answers, context)));
  }

  /** Its questions that are asked now. */
  public List<FormField> shownFields(Answers answers, Map<String, Object> context) {
    return fields.stream().filter(field -> field.isShown(answers, context)).toList();
  }
}
