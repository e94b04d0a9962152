package org.plenary.process.prize;

import java.util.Map;
import org.plenary.jury.Assignment;
import org.plenary.jury.Assignments;
import org.plenary.jury.EntryLeftEvaluation;
import org.plenary.jury.JurorId;
import org.plenary.jury.JuryProgress;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends what was still to be done for an entry that was withdrawn while it was judged. */
@Component
class WithdrawalFlow {

  private static final String SCORECARD = "scorecard";

  private final Workflow workflow;
  private final Assignments assignments;
  private final JuryProgress progress;

  WithdrawalFlow(Workflow workflow, Assignments assignments, JuryProgress progress) {
    this.workflow = workflow;
    this.assignments = assignments;
    this.progress = progress;
  }

  /** What was withdrawn may have been the last that somebody owed, or anybody. */
  @EventListener
  void on(EntryLeftEvaluation event) {
    assignments.listVacated(event.entry()).forEach(this::end);
    event.jurors().forEach(this::tellIfNothingIsLeft);
    if (progress.isComplete(event.edition())) {
      workflow.tell("edition", event.edition().value(), "all-scorecards-sent", Map.of());
    }
  }

  /** Also a place that waits for another juror. */
  private void end(Assignment ended) {
    String key = ended.id().value();
    if (!workflow.tell(SCORECARD, key, "entry-left", Map.of())) {
      // An older model does not wait for it.
      workflow.cancel(SCORECARD, key, "The entry was withdrawn");
    }
  }

  private void tellIfNothingIsLeft(JurorId juror) {
    if (progress.countLeft(juror) == 0) {
      workflow.tell("juror", juror.value(), "scorecards-sent", Map.of());
    }
  }
}
