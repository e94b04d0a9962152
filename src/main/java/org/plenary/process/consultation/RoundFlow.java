package org.plenary.process.consultation;

import java.util.List;
import java.util.Map;
import org.plenary.answer.AnswerNotices;
import org.plenary.answer.LateAnswered;
import org.plenary.answer.Releases;
import org.plenary.answer.RoundAnswered;
import org.plenary.consultation.BodySubmitted;
import org.plenary.consultation.CommentHidden;
import org.plenary.consultation.CommentWithdrawn;
import org.plenary.consultation.RoundCancelled;
import org.plenary.consultation.RoundChanged;
import org.plenary.consultation.RoundExtended;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundNotices;
import org.plenary.consultation.RoundOpened;
import org.plenary.consultation.RoundPlanned;
import org.plenary.consultation.RoundReleased;
import org.plenary.consultation.Rounds;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.Deadline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the procedure of each round. */
@Component
class RoundFlow {

  private static final String ROUND = "round";

  private final Workflow workflow;
  private final Rounds rounds;
  private final RoundNotices notices;
  private final AnswerNotices answers;
  private final Releases releases;

  RoundFlow(
      Workflow workflow,
      Rounds rounds,
      RoundNotices notices,
      AnswerNotices answers,
      Releases releases) {
    this.workflow = workflow;
    this.rounds = rounds;
    this.notices = notices;
    this.answers = answers;
    this.releases = releases;
  }

  @EventListener
  void on(RoundPlanned event) {
    workflow.start(ROUND, event.round().value(), Map.of());
  }

  @EventListener
  void on(RoundChanged event) {
    workflow.moveDates(ROUND, List.of(event.round().value()));
  }

  /** Nothing waits for it where the timer itself opened the round. */
  @EventListener
  void on(RoundOpened event) {
    workflow.tell(ROUND, event.round().value(), "round-opened", Map.of());
  }

  @EventListener
  void on(RoundCancelled event) {
    workflow.tell(ROUND, event.round().value(), "round-cancelled", Map.of());
  }

  @EventListener
  void on(RoundExtended event) {
    workflow.moveDates(ROUND, List.of(event.round().value()));
    Deadline before = new Deadline(event.before(), rounds.get(event.round()).closes().zone(), "");
    notices.tellExtended(event.round(), before, event.reason());
  }

  @EventListener
  void on(BodySubmitted event) {
    notices.tellSubmitted(event.round(), event.submission());
  }

  @EventListener
  void on(RoundAnswered event) {
    workflow.complete(ROUND, event.round().value(), "triage-comments", Map.of());
  }

  /** By then the procedure of the round has ended. */
  @EventListener
  void on(LateAnswered event) {
    answers.tellLate(event.round(), event.comments());
  }

  @EventListener
  void on(CommentWithdrawn event) {
    follow(event.round());
  }

  @EventListener
  void on(CommentHidden event) {
    follow(event.round());
  }

  /** The last one that was owed an answer may have left the board. */
  private void follow(RoundId round) {
    if (releases.isAnswered(round)) {
      workflow.complete(ROUND, round.value(), "triage-comments", Map.of());
    }
  }

  /** The answers may have been complete before the round was closed, or released in spite. */
  @EventListener
  void on(RoundReleased event) {
    workflow.complete(ROUND, event.round().value(), "triage-comments", Map.of());
    workflow.complete(ROUND, event.round().value(), "release-round", Map.of());
  }
}
