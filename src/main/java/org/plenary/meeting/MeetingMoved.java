package org.plenary.meeting;

import java.util.Map;

/** A meeting people were invited to has another time, and perhaps another place. */
public record MeetingMoved(Meeting before, Meeting now, String actor) implements MeetingEvent {

  @Override
  public MeetingId meeting() {
    return now.id();
  }

  @Override
  public Map<String, Object> facts() {
    return MeetingDifference.between(before, now);
  }
}
