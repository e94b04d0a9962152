package org.plenary.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.plenary.shared.Deadline;

/**
 * The members of a group may propose items for the agenda of a meeting.
 *
 * @param dueOn the last day, where the meeting is
 */
public record AgendaCall(MeetingId meeting, LocalDate dueOn, String note, Instant openedAt) {

  /** The last minute of the day. */
  public Deadline due(ZoneId zone) {
    return LastDay.of(dueOn, zone);
  }
}
