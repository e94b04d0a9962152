package org.plenary.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.group.ExpertCapacity;
import org.plenary.identity.PersonId;

/**
 * Somebody who was invited: what they answered, and whether they came.
 *
 * @param toldAt when they were last told when it begins
 */
public record Invitee(
    MeetingId meeting,
    PersonId person,
    ExpertCapacity capacity,
    Reply reply,
    String note,
    @Nullable Instant answeredAt,
    @Nullable Instant toldAt,
    boolean isReminded,
    Attendance attendance) {

  boolean isTold() {
    return toldAt != null;
  }

  public boolean isChair() {
    return capacity == ExpertCapacity.CHAIR || capacity == ExpertCapacity.VICE_CHAIR;
  }

  /** What everybody at the meeting may know. */
  Invitee withoutNote() {
    return new Invitee(
        meeting, person, capacity, reply, "", answeredAt, toldAt, isReminded, attendance);
  }
}
