package org.plenary.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a form from being sent.
 *
 * @param fieldKey the field; inside a repeated group the group's key, a dot and the field's
 * @param rowIndex which row of the group, from 0; null outside groups
 * @param isMissing whether something is still to be answered, rather than answered wrongly
 * @param messageKey says what to do
 */
public record Problem(
    String fieldKey,
    @Nullable Integer rowIndex,
    boolean isMissing,
    String messageKey,
    List<Object> args) {

  public Problem {
    args = List.copyOf(args);
  }

  /** The key of the field on the form's own level, where a link can lead. */
  public String topKey() {
    int dot = fieldKey.indexOf('.');
    return dot < 0 ? fieldKey : fieldKey.substring(0, dot);
  }

  /** The same problem of a field that lies in a row of a repeated group. */
  Problem inRow(String groupKey, int row) {
    return new Problem(groupKey + "." + fieldKey, row, isMissing, messageKey, args);
  }
}
