package org.plenary.meeting;

import java.util.Map;

/** What a meeting's invitation says was changed. */
public record MeetingChanged(MeetingId meeting, String actor) implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of();
  }
}
