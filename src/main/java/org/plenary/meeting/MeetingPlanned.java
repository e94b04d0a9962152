package org.plenary.meeting;

import java.util.Map;

/** A meeting was set up; only the office knows of it yet. */
public record MeetingPlanned(MeetingId meeting, String title, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("title", title);
  }
}
