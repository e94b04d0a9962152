package org.plenary.process.prize;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitOffers;
import org.plenary.entry.DraftsReopened;
import org.plenary.entry.EligibleListApproved;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.jury.Assignment;
import org.plenary.jury.Assignments;
import org.plenary.jury.AssignmentsApproved;
import org.plenary.jury.Juror;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.ScorecardSubmitted;
import org.plenary.process.engine.Leader;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionDatesMoved;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionPublished;
import org.plenary.verdict.FinalistsConfirmed;
import org.plenary.verdict.MeetingRecorded;
import org.plenary.verdict.VerdictSigned;
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
  private final BenefitOffers benefits;

  EditionFlow(
      Workflow workflow,
      Entries entries,
      Jurors jurors,
      Assignments assignments,
      JuryProgress progress,
      BenefitOffers benefits) {
    this.workflow = workflow;
    this.entries = entries;
    this.jurors = jurors;
    this.assignments = assignments;
    this.progress = progress;
    this.benefits = benefits;
  }

  /** What every procedure under an edition belongs to. */
  static Leader leader(EditionId edition) {
    return new Leader(EDITION, edition.value());
  }

  @EventListener
  void on(EditionPublished event) {
    workflow.start(EDITION, event.edition().value(), Map.of());
  }

  /** Before its list is approved or its entries are given out, it goes back to the open call. */
  @EventListener
  void on(DraftsReopened event) {
    workflow.tell(EDITION, event.edition().value(), "call-reopened", Map.of());
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
    workflow.moveDates(EDITION, List.of(edition.value()));
    List<String> all =
        keys(entries.listByState(edition, EnumSet.allOf(EntryState.class)), Entry::id);
    workflow.moveDates("entry", all);
    workflow.moveDates("late-judging", all);
    workflow.moveDates("juror", keys(jurors.list(edition), Juror::id));
    workflow.moveDates("scorecard", keys(assignments.list(edition), Assignment::id));
    workflow.moveDates("benefit", keys(benefits.listOpen(edition), Benefit::id));
  }

  private static <T> List<String> keys(List<T> all, Function<T, ?> id) {
    return all.stream().map(id).map(Object::toString).toList();
  }

  private void complete(EditionId edition, String task) {
    workflow.complete(EDITION, edition.value(), task, Map.of());
  }
}
