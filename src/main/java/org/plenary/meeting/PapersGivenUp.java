package org.plenary.meeting;

import java.util.Map;

/** The office said that there will be no papers for a meeting. */
public record PapersGivenUp(MeetingId meeting, String reason, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("reason", reason);
  }
}
