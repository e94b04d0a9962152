package org.plenary.meeting;

import java.util.Map;

/** The minutes of a meeting went to the group. */
public record MinutesSent(MeetingId meeting, String actor) implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of();
  }
}
