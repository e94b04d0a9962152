package org.plenary.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/**
 * Something a meeting gave somebody to do.
 *
 * @param dueOn its last day, which still counts, where the meeting is
 * @param givenAt when it became a step its owner owes
 */
public record MeetingAction(
    ActionId id,
    MeetingId meeting,
    String text,
    PersonId owner,
    LocalDate dueOn,
    @Nullable Instant givenAt,
    @Nullable Instant doneAt,
    String note) {

  public boolean isDone() {
    return doneAt != null;
  }

  public boolean isOverdue(LocalDate today) {
    return !isDone() && today.isAfter(dueOn);
  }
}
