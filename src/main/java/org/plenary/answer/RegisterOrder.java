package org.plenary.answer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Severity;

/**
 * In what order the register is read.
 *
 * @param isDown from its end: what is the same by one thing is turned with it
 */
public record RegisterOrder(By by, boolean isDown) {

  /** What a row is placed by; in the end by its number, so that no two change places. */
  public enum By {
    NUMBER(),
    PLACE("paragraph_position"),
    /** As it says who: a body, or the person. */
    WHO("lower(case when capacity = 'BODY' then organisation else author_name end)"),
    /** Within a kind what weighs most comes first. */
    KIND(places("kind", CommentKind.values()), places("severity", Severity.values()));

    private final List<String> columns;

    By(String... columns) {
      this.columns = List.of(columns);
    }

    /** The place of a name among those of an enum, whatever their letters. */
    private static String places(String column, Enum<?>[] names) {
      return Arrays.stream(names)
          .map(name -> " when '" + name.name() + "' then " + name.ordinal())
          .collect(Collectors.joining("", "case " + column, " else -1 end"));
    }
  }

  public static final RegisterOrder NUMBER = new RegisterOrder(By.NUMBER, false);
  public static final RegisterOrder NEWEST = new RegisterOrder(By.NUMBER, true);

  String columns() {
    return Stream.concat(by.columns.stream(), Stream.of("comment_number"))
        .map(column -> isDown ? column + " desc" : column)
        .collect(Collectors.joining(", "));
  }
}
