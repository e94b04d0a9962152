package org.plenary.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/**
 * What a meeting leaves in writing.
 *
 * @param sentAt when they were last sent
 * @param isChanged whether something in them is otherwise than it was sent
 */
public record Minutes(
    String text,
    int version,
    @Nullable Instant sentAt,
    @Nullable Instant approvedAt,
    @Nullable PersonId approvedBy,
    boolean isChanged,
    List<Decision> decisions,
    List<MeetingAction> actions) {

  public Minutes {
    decisions = List.copyOf(decisions);
    actions = List.copyOf(actions);
  }
}
