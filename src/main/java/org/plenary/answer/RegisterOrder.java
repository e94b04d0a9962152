package org.plenary.answer;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Severity;

/** In what order the register is read. */
public enum RegisterOrder {
  NUMBER("comment_number"),
  NEWEST("comment_number desc"),
  PLACE("paragraph_position, comment_number"),
  BODY("organisation, author_name, comment_number"),
  /** Within a kind what weighs most comes first. */
  KIND(
      places("kind", CommentKind.values())
          + ", "
          + places("severity", Severity.values())
          + ", comment_number");

  private final String columns;

  RegisterOrder(String columns) {
    this.columns = columns;
  }

  /** The place of a name among those of an enum, whatever their letters. */
  private static String places(String column, Enum<?>[] names) {
    return Arrays.stream(names)
        .map(name -> " when '" + name.name() + "' then " + name.ordinal())
        .collect(Collectors.joining("", "case " + column, " else -1 end"));
  }

  String columns() {
    return columns;
  }
}
