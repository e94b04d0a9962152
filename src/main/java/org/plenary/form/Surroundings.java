package org.plenary.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a condition can ask about: the answers so far, and what is known without asking. */
public record Surroundings(Answers answers, Map<String, Object> context) {

  // What is known wins: nobody becomes a city by answering a question of that name.
  @Nullable Object valueOf(String name) {
    Object known = context.get(name);
    if (known != null && name.equals(FormField.APPLICANT_TYPE)) {
      return FormField.upper(known);
    }
    return known == null ? answers.value(name) : AnswerValue.normalise(known);
  }
}
