package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.meeting.OwedVotes;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** A vote that is owed goes by the post, and belongs to its meeting. */
@Component
class OwedVoteNames implements SubjectNames {

  private final OwedVotes votes;

  OwedVoteNames(OwedVotes votes) {
    this.votes = votes;
  }

  @Override
  public String procedure() {
    return "owed-vote";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return votes.names(keys);
  }

  @Override
  public Map<String, String> programmes(Collection<String> keys) {
    return votes.meetings(keys);
  }
}
