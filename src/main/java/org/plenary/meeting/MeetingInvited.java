package org.plenary.meeting;

import java.util.Map;

/** People were invited to a meeting. */
public record MeetingInvited(MeetingId meeting, int people, String actor) implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("people", people);
  }
}
