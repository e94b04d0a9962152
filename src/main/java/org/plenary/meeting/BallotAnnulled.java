package org.plenary.meeting;

import java.util.Map;

/** What was entered of a ballot was wrong, and is taken back. */
public record BallotAnnulled(MeetingId meeting, ElectionId election, int turn, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("election", election.value(), "turn", turn);
  }
}
