package org.plenary.meeting;

import java.util.Map;

/** Somebody proposed an item for an agenda. */
public record AgendaItemProposed(MeetingId meeting, ProposalId proposal, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("proposal", proposal.value());
  }
}
