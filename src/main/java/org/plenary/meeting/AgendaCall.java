package org.plenary.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/**
 * The members of a group may propose items for the agenda of a meeting.
 *
 * @param dueOn the last day, where the meeting is
 * @param extendedAt when the last day was moved last; null where it never was
 */
public record AgendaCall(
    MeetingId meeting,
    LocalDate dueOn,
    String note,
    Instant openedAt,
    @Nullable Instant extendedAt) {

  /** The last minute of the day. */
  public Deadline due(ZoneId zone) {
    return LastDay.of(dueOn, zone);
  }

  boolean isExtended() {
    return extendedAt != null;
  }

  /** When those who proposed nothing are reminded; empty where they were told too late for it. */
  Optional<Instant> findReminder(ZoneId zone) {
    return LastDay.findReminder(dueOn, zone, extendedAt == null ? openedAt : extendedAt);
  }
}
