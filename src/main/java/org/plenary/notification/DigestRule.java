package org.plenary.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/** When a daily mail goes out. */
final class DigestRule {

  /** By the reader's clock: before work begins. */
  static final LocalTime HOUR = LocalTime.of(8, 0);

  private DigestRule() {}

  /** The next eight o'clock of the reader, never now. */
  static Instant next(Instant now, ZoneId reader) {
    ZonedDateTime today = now.atZone(reader).toLocalDate().atTime(HOUR).atZone(reader);
    return today.toInstant().isAfter(now)
        ? today.toInstant()
        : today.toLocalDate().plusDays(1).atTime(HOUR).atZone(reader).toInstant();
  }

  /** Whether it would say too late what is to be done by then. */
  static boolean isTooLateFor(@Nullable Deadline deadline, Instant dailyMailAt) {
    return deadline != null && !dailyMailAt.isBefore(deadline.at());
  }
}
