package org.plenary.process.prize;

import java.util.Map;
import java.util.Optional;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWithdrawn;
import org.plenary.entry.Objection;
import org.plenary.entry.ObjectionAnswered;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentMade;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.JurorId;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.ScorecardSubmitted;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionId;
import org.plenary.verdict.LateJudging;
import org.plenary.verdict.LateJudgingDecided;
import org.plenary.verdict.LateJudgings;
import org.plenary.verdict.LateOutcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries an entry that came back when the finalists stood to jurors, and to the office's word. */
@Component
class LateJudgingFlow {

  private static final String LATE = "late-judging";

  private static final String OVER = "finalists-confirmed";

  private final Workflow workflow;
  private final LateJudgings late;
  private final Assignments assignments;
  private final JuryProgress progress;
  private final EntrySteps steps;

  LateJudgingFlow(
      Workflow workflow,
      LateJudgings late,
      Assignments assignments,
      JuryProgress progress,
      EntrySteps steps) {
    this.workflow = workflow;
    this.late = late;
    this.assignments = assignments;
    this.progress = progress;
    this.steps = steps;
  }

  @EventListener
  void on(ObjectionAnswered event) {
    if (event.outcome() == Objection.Outcome.JUDGED_LATE) {
      workflow.start(EditionFlow.leader(event.edition()), LATE, event.entry().value(), Map.of());
    }
  }

  @EventListener
  void on(AssignmentMade event) {
    find(event.edition(), event.entry())
        .filter(LateJudging::isGivenOut)
        .ifPresent(one -> workflow.complete(LATE, event.entry().value(), "give-out", Map.of()));
  }

  @EventListener
  void on(ScorecardSubmitted event) {
    find(event.edition(), event.entry())
        .filter(LateJudging::isScored)
        .ifPresent(one -> workflow.tell(LATE, event.entry().value(), "late-scores-in", Map.of()));
  }

  @EventListener
  void on(EntryWithdrawn event) {
    end(event.entry());
  }

  /** Where the entry's own procedure began by an older model and has ended, the mail goes alone. */
  @EventListener
  void on(LateJudgingDecided event) {
    String key = event.entry().value();
    workflow.complete(LATE, key, "decide-late-entry", Map.of());
    end(event.entry());
    boolean isFinalist = event.outcome() == LateOutcome.ADDED;
    // One that no juror was given has not heard of the evaluation yet.
    workflow.tell("entry", key, "evaluation-opened", Map.of());
    if (!workflow.tell("entry", key, OVER, Map.of("finalist", isFinalist))) {
      if (isFinalist) {
        steps.tellFinalist(key);
      } else {
        steps.tellNotFinalist(key);
      }
    }
    assignments.list(event.edition()).stream()
        .filter(one -> one.entry().equals(event.entry()))
        .forEach(this::endScorecard);
  }

  /** Nobody owes it any more, and no other juror is wanted for it. */
  private void endScorecard(Assignment given) {
    workflow.tell("scorecard", given.id().value(), OVER, Map.of());
    JurorId juror = given.juror();
    if (given.state() == AssignmentState.OPEN && progress.countLeft(juror) == 0) {
      workflow.cancel("juror", juror.value(), "The entry was decided");
    }
  }

  /** Where it was decided before its turn, or left. */
  private void end(EntryId entry) {
    workflow.tell(LATE, entry.value(), "late-judging-over", Map.of());
  }

  private Optional<LateJudging> find(EditionId edition, EntryId entry) {
    return late.findOpen(edition, entry);
  }
}
