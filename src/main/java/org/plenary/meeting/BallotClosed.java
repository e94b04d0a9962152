package org.plenary.meeting;

import java.util.Map;

/** The papers of a ballot were counted. */
public record BallotClosed(
    MeetingId meeting, ElectionId election, int turn, int papers, boolean isTied, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("election", election.value(), "turn", turn, "papers", papers, "tied", isTied);
  }
}
