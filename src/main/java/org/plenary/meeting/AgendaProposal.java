package org.plenary.meeting;

import java.time.Instant;
import org.plenary.identity.PersonId;

/**
 * An item somebody would like on the agenda.
 *
 * @param minutes how long they would like it to take
 * @param reason why it was declined; empty otherwise
 */
public record AgendaProposal(
    ProposalId id,
    MeetingId meeting,
    String title,
    String why,
    int minutes,
    PersonId person,
    Instant proposedAt,
    State state,
    String reason) {

  /** What became of it. */
  public enum State {
    PROPOSED,
    TAKEN_IN,
    DECLINED
  }

  public boolean isOpen() {
    return state == State.PROPOSED;
  }
}
