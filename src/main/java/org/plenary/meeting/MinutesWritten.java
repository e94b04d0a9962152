package org.plenary.meeting;

import java.util.Map;

/** The words of minutes changed. */
public record MinutesWritten(MeetingId meeting, int version, boolean isAfterSending, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("version", version, "isAfterSending", isAfterSending);
  }
}
