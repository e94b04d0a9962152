package org.plenary.meeting;

import java.util.Map;

/** Whoever is of the group may stand for a post. */
public record ElectionCalled(MeetingId meeting, ElectionId election, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("election", election.value());
  }
}
