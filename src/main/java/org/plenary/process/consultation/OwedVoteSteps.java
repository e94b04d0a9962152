package org.plenary.process.consultation;

import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.plenary.meeting.OwedVoteId;
import org.plenary.meeting.OwedVotes;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/owed-vote.bpmn}. */
@Component
public class OwedVoteSteps {

  private final OwedVotes votes;

  OwedVoteSteps(OwedVotes votes) {
    this.votes = votes;
  }

  public String voter(String vote) {
    return votes.get(new OwedVoteId(vote)).person().value();
  }

  /** None where the meeting is over: then the ballot closes when the office counts. */
  public @Nullable Date dueAt(String vote) {
    return votes.dueAt(new OwedVoteId(vote)).map(Date::from).orElse(null);
  }
}
