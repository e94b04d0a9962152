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
 * @param moved how the last day came to be that, where it was another before
 */
public record AgendaCall(
    MeetingId meeting,
    LocalDate dueOn,
    String note,
    Instant openedAt,
    @Nullable LastDayMove moved) {

  /** The last minute of the day. */
  public Deadline due(ZoneId zone) {
    return LastDay.of(dueOn, zone);
  }

  AgendaCall until(LocalDate later, LastDayMove move) {
    return new AgendaCall(meeting, later, note, openedAt, move);
  }

  /** When those who proposed nothing are reminded; empty where they were told too late for it. */
  Optional<Instant> findReminder(ZoneId zone) {
    return LastDay.findReminder(dueOn, zone, moved == null ? openedAt : moved.at());
  }
}
