package org.plenary.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;

/**
 * Something people are to be told once.
 *
 * @param body whose inner date it is
 */
record Reminder(ReminderKind kind, Instant due, @Nullable BodyId body) {

  /**
   * The half-way mark comes once; whatever counts back from the close comes once for each close.
   */
  String key() {
    return switch (kind) {
      case HALF_WAY -> kind.name();
      case INNER -> kind + ":" + body + ":" + due.getEpochSecond();
      default -> kind + ":" + due.getEpochSecond();
    };
  }
}
