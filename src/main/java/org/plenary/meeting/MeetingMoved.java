package org.plenary.meeting;

import java.time.Instant;
import java.util.Map;

/** A meeting people were invited to has another time. */
public record MeetingMoved(MeetingId meeting, Instant before, Instant after, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("before", before.toString(), "after", after.toString());
  }
}
