package org.plenary.process.consultation;

import java.util.List;
import java.util.Map;
import org.plenary.meeting.BallotClosed;
import org.plenary.meeting.CandidateStood;
import org.plenary.meeting.ElectionNotices;
import org.plenary.meeting.MeetingCancelled;
import org.plenary.meeting.MeetingChanged;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.OwedVote;
import org.plenary.meeting.OwedVotes;
import org.plenary.meeting.VoteChanges;
import org.plenary.meeting.VotesOwedChanged;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves what open ballots ask of whoever is there. That a vote came in is all a procedure learns,
 * and what was on it lies in a sum without a time.
 */
@Component
class OwedVoteFlow {

  private static final String VOTE = "owed-vote";

  private final Workflow workflow;
  private final OwedVotes votes;
  private final ElectionNotices notices;

  OwedVoteFlow(Workflow workflow, OwedVotes votes, ElectionNotices notices) {
    this.workflow = workflow;
    this.votes = votes;
    this.notices = notices;
  }

  @EventListener
  void on(VotesOwedChanged event) {
    settle(event.meeting());
  }

  @EventListener
  void on(MeetingCancelled event) {
    settle(event.meeting());
  }

  /** A vote is due when the meeting ends. */
  @EventListener
  void on(MeetingChanged event) {
    workflow.moveDates(VOTE, keys(votes.list(event.meeting())));
  }

  @EventListener
  void on(CandidateStood event) {
    notices.tellStanding(event.meeting(), event.election(), event.candidate());
  }

  @EventListener
  void on(BallotClosed event) {
    notices.tellResult(event.meeting(), event.election());
  }

  private void settle(MeetingId meeting) {
    VoteChanges changes = votes.settle(meeting);
    keys(changes.asked()).forEach(this::start);
    keys(changes.askedAgain()).forEach(this::start);
    keys(changes.cast()).forEach(key -> workflow.complete(VOTE, key, "cast-vote", Map.of()));
    workflow.tellAll(VOTE, keys(changes.ended()), "vote-not-owed", Map.of());
    if (!changes.asked().isEmpty()) {
      notices.tellVoters(meeting, changes.asked());
    }
  }

  private void start(String key) {
    workflow.start(VOTE, key, Map.of());
  }

  private static List<String> keys(List<OwedVote> some) {
    return some.stream().map(one -> one.id().value()).toList();
  }
}
