package org.plenary.meeting;

import org.plenary.identity.PersonId;

/**
 * What an open ballot asks of one person who is there.
 *
 * @param isOwed false once the vote is in, and while the person is not there
 */
public record OwedVote(
    OwedVoteId id, ElectionId election, int turn, PersonId person, boolean isOwed) {

  boolean isOf(Election voting) {
    return election.equals(voting.id()) && turn == voting.ballots().size();
  }

  /** The same for whatever is asked of this person in this ballot. */
  String whose() {
    return whose(election.value(), turn, person);
  }

  static String whose(String election, int turn, PersonId person) {
    return election + " " + turn + " " + person;
  }
}
