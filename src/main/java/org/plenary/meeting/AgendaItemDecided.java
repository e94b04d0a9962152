package org.plenary.meeting;

import java.util.Map;

/**
 * The office took a proposed item into the agenda, or declined it.
 *
 * @param reason of a refusal; empty otherwise
 */
public record AgendaItemDecided(
    MeetingId meeting, ProposalId proposal, boolean isTakenIn, String reason, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("proposal", proposal.value(), "takenIn", isTakenIn, "reason", reason);
  }
}
