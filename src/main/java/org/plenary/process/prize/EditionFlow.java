package org.plenary.process.prize;

import java.util.EnumSet;
import java.util.Map;
import org.plenary.entry.EligibleListApproved;
import org.plenary.entry.Entries;
import org.plenary.entry.EntryState;
import org.plenary.jury.Assignments;
import org.plenary.jury.AssignmentsApproved;
import org.plenary.jury.FinalistsConfirmed;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.MeetingRecorded;
import org.plenary.jury.ScorecardSubmitted;
import org.plenary.jury.VerdictSigned;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionDatesMoved;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the procedure of an edition, and every date in it and under it when a promise moves. */
@Component
class EditionFlow {

  private static final String EDITION = "edition";

  private final Workflow workflow;
  private final Entries entries;
  private final Jurors jurors;
  private final Assignments assignments;
  private final JuryProgress progress;

  EditionFlow(
      Workflow workflow,
      Entries entries,
      Jurors jurors,
      Assignments assignments,
      JuryProgress progress) {
    this.workflow = workflow;
    this.entries = entries;
    this.jurors = jurors;
    this.assignments = assignments;
    this.progress = progress;
  }

  @EventListener
  void on(EditionPublished event) {
    workflow.start(EDITION, event.edition().value(), Map.of());
  }

  @EventListener
  void on(EligibleListApproved event) {
    complete(event.edition(), "approve-eligible-list");
  }

  @EventListener
  void on(AssignmentsApproved event) {
    complete(event.edition(), "approve-assignment");
  }

  @EventListener
  void on(ScorecardSubmitted event) {
    if (progress.isComplete(event.edition())) {
      workflow.tell(EDITION, event.edition().value(), "all-scorecards-sent", Map.of());
    }
  }

  @EventListener
  void on(FinalistsConfirmed event) {
    complete(event.edition(), "confirm-finalists");
  }

  @EventListener
  void on(MeetingRecorded event) {
    complete(event.edition(), "hold-final-evaluation");
  }

  @EventListener
  void on(VerdictSigned event) {
    complete(event.edition(), "sign-verdict");
  }

  @EventListener
  void on(EditionDatesMoved event) {
    EditionId edition = event.edition();
    workflow.moveDates(EDITION, edition.value());
    entries
        .listByState(edition, EnumSet.allOf(EntryState.class))
        .forEach(entry -> workflow.moveDates("entry", entry.id().value()));
    jurors.list(edition).forEach(juror -> workflow.moveDates("juror", juror.id().value()));
    assignments
        .list(edition)
        .forEach(assignment -> workflow.moveDates("scorecard", assignment.id().value()));
  }

  private void complete(EditionId edition, String task) {
    workflow.complete(EDITION, edition.value(), task, Map.of());
  }
}
