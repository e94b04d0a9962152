package org.plenary.meeting;

import java.util.Map;

/** A meeting does not take place. */
public record MeetingCancelled(MeetingId meeting, String reason, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("reason", reason);
  }
}
