package org.plenary.programme;

import java.util.List;

/**
 * One thing that keeps an edition from being published.
 *
 * @param part where it is put right
 * @param field the path of the field, as in the edition's file: {@code dates.call-closes}
 * @param messageKey what is wrong, in the module's texts
 */
public record EditionProblem(
    EditionPart part, String field, String messageKey, List<Object> arguments) {

  static EditionProblem of(EditionPart part, String field, String messageKey, Object... arguments) {
    return new EditionProblem(part, field, "programme.check." + messageKey, List.of(arguments));
  }
}
