package org.plenary.process.prize;

import java.util.Map;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.AssignmentMade;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.ScorecardDeclined;
import org.plenary.jury.ScorecardReplaced;
import org.plenary.jury.ScorecardSubmitted;
import org.plenary.jury.ScorecardVoided;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.StageReached;
import org.plenary.verdict.FinalistsConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the procedure of each scorecard. */
@Component
class ScorecardFlow {

  private static final String SCORECARD = "scorecard";

  private final Workflow workflow;
  private final Assignments assignments;
  private final EditionStages stages;

  ScorecardFlow(Workflow workflow, Assignments assignments, EditionStages stages) {
    this.workflow = workflow;
    this.assignments = assignments;
    this.stages = stages;
  }

  @EventListener
  void on(AssignmentMade event) {
    String key = event.assignment().value();
    workflow.start(EditionFlow.leader(event.edition()), SCORECARD, key, Map.of());
    if (stages.hasReached(event.edition(), EditionStage.EVALUATION_OPEN)) {
      workflow.tell(SCORECARD, key, "evaluation-opened", Map.of());
    }
    AssignmentId insteadOf = event.insteadOf();
    if (insteadOf == null || !isNoLongerWanted(insteadOf)) {
      // A plan does not say whose place it fills: the one that waits longest.
      assignments.listVacated(event.entry()).stream()
          .map(Assignment::id)
          .anyMatch(this::isNoLongerWanted);
    }
  }

  /** False where the entry did not wait for another juror in place of this one. */
  private boolean isNoLongerWanted(AssignmentId vacated) {
    return workflow.complete(SCORECARD, vacated.value(), "reassign-entry", Map.of());
  }

  @EventListener
  void on(StageReached event) {
    if (event.stage() == EditionStage.EVALUATION_OPEN) {
      tellAll(event.edition(), "evaluation-opened");
    }
  }

  /** After that no juror is wanted any more, and nobody owes a scorecard. */
  @EventListener
  void on(FinalistsConfirmed event) {
    tellAll(event.edition(), "finalists-confirmed");
    // An older model goes on waiting for its juror.
    assignments.list(event.edition()).stream()
        .filter(assignment -> assignment.state() == AssignmentState.OPEN)
        .map(assignment -> assignment.id().value())
        .forEach(key -> workflow.cancel(SCORECARD, key, "The finalists are confirmed"));
  }

  @EventListener
  void on(ScorecardSubmitted event) {
    answer(event.assignment(), true);
  }

  @EventListener
  void on(ScorecardDeclined event) {
    answer(event.assignment(), false);
  }

  @EventListener
  void on(ScorecardVoided event) {
    String key = event.assignment().value();
    // One that was sent has come to its end; voided, it goes on from there.
    if (!workflow.isRunning(SCORECARD, key)) {
      workflow.start(EditionFlow.leader(event.edition()), SCORECARD, key, Map.of());
    }
    workflow.tell(SCORECARD, key, "scorecard-voided", Map.of());
  }

  @EventListener
  void on(ScorecardReplaced event) {
    String key = event.assignment().value();
    // An older model does not wait for the end of a seat; it ends as if the entry had been given
    // on.
    if (!event.seatEnded() || !workflow.tell(SCORECARD, key, "seat-ended", Map.of())) {
      workflow.tell(SCORECARD, key, "scorecard-replaced", Map.of());
    }
  }

  private void tellAll(EditionId edition, String message) {
    workflow.tellAll(
        SCORECARD,
        assignments.list(edition).stream().map(Assignment::id).map(AssignmentId::value).toList(),
        message,
        Map.of());
  }

  private void answer(AssignmentId assignment, boolean sent) {
    workflow.complete(SCORECARD, assignment.value(), "score-entry", Map.of("sent", sent));
  }
}
