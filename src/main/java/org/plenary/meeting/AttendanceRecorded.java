package org.plenary.meeting;

import java.util.Map;
import org.plenary.identity.PersonId;

/** Whether somebody was there was written down, or put right. */
public record AttendanceRecorded(
    MeetingId meeting, PersonId person, Attendance before, Attendance now, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("person", person.value(), "before", before.name(), "now", now.name());
  }
}
