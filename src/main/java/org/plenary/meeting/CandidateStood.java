package org.plenary.meeting;

import java.util.Map;
import org.plenary.identity.PersonId;

/** Somebody stands for a post. */
public record CandidateStood(
    MeetingId meeting, ElectionId election, PersonId candidate, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("election", election.value(), "candidate", candidate.value());
  }
}
