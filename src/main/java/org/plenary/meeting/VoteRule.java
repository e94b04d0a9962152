package org.plenary.meeting;

import java.util.Set;
import org.plenary.identity.PersonId;
import org.plenary.meeting.MeetingRefused.Field;

/** Whose votes count: those of whoever is there, one each. */
final class VoteRule {

  private VoteRule() {}

  static void check(Vote vote, Set<PersonId> voters) {
    if (!vote.tally().isPossible()) {
      throw new MeetingRefused(Field.TEXT, "no-votes");
    }
    if (!voters.containsAll(vote.voices().keySet())) {
      throw new MeetingRefused(Field.TEXT, "voter-absent");
    }
    refuseMoreThan(voters.size(), vote.tally().total());
  }

  static void refuseMoreThan(int voters, int votes) {
    if (votes > voters) {
      throw new MeetingRefused(Field.TEXT, "more-votes-than-people", votes, voters);
    }
  }
}
