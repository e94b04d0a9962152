package org.plenary.meeting;

import java.util.Map;

/** Minutes that changed since they were sent went to the group once more. */
public record MinutesSentAgain(MeetingId meeting, int sending, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("sending", sending);
  }
}
