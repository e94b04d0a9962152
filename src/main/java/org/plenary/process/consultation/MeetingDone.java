package org.plenary.process.consultation;

import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingState;
import org.plenary.meeting.Meetings;
import org.plenary.process.engine.DoneBefore;
import org.springframework.stereotype.Component;

/** Minutes that were sent, or approved too, before the meeting was to end. */
@Component
class MeetingDone implements DoneBefore {

  private final Meetings meetings;

  MeetingDone(Meetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public String procedure() {
    return "meeting";
  }

  @Override
  public boolean isDone(String task, String key) {
    return switch (task) {
      case "write-minutes" -> state(key) == MeetingState.MINUTED || isApproved(key);
      case "approve-minutes" -> isApproved(key);
      default -> false;
    };
  }

  private boolean isApproved(String key) {
    return state(key) == MeetingState.APPROVED;
  }

  private MeetingState state(String key) {
    return meetings.get(new MeetingId(key)).state();
  }
}
