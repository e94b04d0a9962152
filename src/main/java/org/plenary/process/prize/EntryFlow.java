package org.plenary.process.prize;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.entry.AwardAccepted;
import org.plenary.entry.AwardDeclined;
import org.plenary.entry.CorrectionAsked;
import org.plenary.entry.DraftsEnded;
import org.plenary.entry.DraftsReopened;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryCorrected;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryStarted;
import org.plenary.entry.EntryState;
import org.plenary.entry.EntrySubmitted;
import org.plenary.entry.EntryWithdrawn;
import org.plenary.entry.EvaluationBegan;
import org.plenary.entry.ScreeningDecided;
import org.plenary.jury.FinalistsConfirmed;
import org.plenary.jury.ReservePromoted;
import org.plenary.jury.ResultsPublished;
import org.plenary.jury.VerdictSigned;
import org.plenary.jury.Verdicts;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.StageReached;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves each entry's own procedure by what applicants, screeners and the jury did. */
@Component
class EntryFlow {

  private static final String ENTRY = "entry";

  /** Two people check an entry; the third settles what they disagree on. */
  private static final int SETTLING_SEAT = 3;

  private final Workflow workflow;
  private final Entries entries;
  private final Verdicts verdicts;
  private final EditionStages stages;

  EntryFlow(Workflow workflow, Entries entries, Verdicts verdicts, EditionStages stages) {
    this.workflow = workflow;
    this.entries = entries;
    this.verdicts = verdicts;
    this.stages = stages;
  }

  @EventListener
  void on(EntryStarted event) {
    workflow.start(ENTRY, event.entry().value(), Map.of());
  }

  @EventListener
  void on(EntrySubmitted event) {
    if (event.resubmission()) {
      workflow.tell(ENTRY, event.entry().value(), "entry-resubmitted", Map.of());
    } else {
      complete(event.entry(), "write-entry", Map.of());
    }
  }

  @EventListener
  void on(EntryWithdrawn event) {
    tell(event.entry(), "entry-withdrawn", Map.of());
  }

  @EventListener
  void on(ScreeningDecided event) {
    complete(
        event.entry(),
        event.seat() == SETTLING_SEAT ? "settle-screening" : "screen-entry",
        Map.of());
  }

  @EventListener
  void on(CorrectionAsked event) {
    tell(event.entry(), "correction-asked", Map.of());
  }

  @EventListener
  void on(EntryCorrected event) {
    complete(event.entry(), "correct-entry", Map.of());
  }

  @EventListener
  void on(DraftsEnded event) {
    event.entries().forEach(entry -> tell(entry, "call-closed", Map.of()));
  }

  /** The close may have ended only some of them when the call opened again. */
  @EventListener
  void on(DraftsReopened event) {
    event.entries().stream()
        .map(EntryId::value)
        .filter(entry -> !workflow.isRunning(ENTRY, entry))
        .forEach(entry -> workflow.start(ENTRY, entry, Map.of()));
  }

  @EventListener
  void on(StageReached event) {
    switch (event.stage()) {
      // Also for an edition whose model ends no drafts before; those ended are passed over.
      case CALL_CLOSED ->
          tellAll(event.edition(), Set.of(EntryState.DRAFT), "call-closed", Map.of());
      case EVALUATION_OPEN ->
          tellAll(event.edition(), Set.of(EntryState.IN_EVALUATION), "evaluation-opened", Map.of());
      default -> {}
    }
  }

  /** One found eligible late comes to an evaluation that is open already. */
  @EventListener
  void on(EvaluationBegan event) {
    if (stages.hasReached(event.edition(), EditionStage.EVALUATION_OPEN)) {
      tell(event.entry(), "evaluation-opened", Map.of());
    }
  }

  @EventListener
  void on(FinalistsConfirmed event) {
    tellAll(event.edition(), Set.of(EntryState.FINALIST), "finalists-confirmed", finalist(true));
    tellAll(
        event.edition(), Set.of(EntryState.NOT_A_FINALIST), "finalists-confirmed", finalist(false));
  }

  @EventListener
  void on(VerdictSigned event) {
    tellAll(
        event.edition(),
        Set.of(EntryState.AWARD_OFFERED),
        "verdict-signed",
        Map.of("awarded", true));
    tellAll(
        event.edition(),
        Set.of(EntryState.RESERVE, EntryState.NO_AWARD, EntryState.FINALIST),
        "verdict-signed",
        Map.of("awarded", false));
  }

  @EventListener
  void on(ReservePromoted event) {
    tell(event.entry(), "reserve-promoted", Map.of());
  }

  /** Where the results are public already, nothing is left to wait for. */
  @EventListener
  void on(AwardAccepted event) {
    complete(event.entry(), "accept-award", Map.of("accepted", true));
    if (verdicts.isPublic(event.edition())) {
      tell(event.entry(), "results-published", Map.of());
    }
  }

  @EventListener
  void on(AwardDeclined event) {
    complete(event.entry(), "accept-award", Map.of("accepted", false));
    tell(event.entry(), "award-given-up", Map.of());
  }

  @EventListener
  void on(ResultsPublished event) {
    Set<EntryState> judgedToTheEnd =
        Set.of(
            EntryState.AWARDED,
            EntryState.AWARD_OFFERED,
            EntryState.RESERVE,
            EntryState.NO_AWARD,
            EntryState.FINALIST);
    tellAll(event.edition(), judgedToTheEnd, "results-published", Map.of());
  }

  private static Map<String, ?> finalist(boolean finalist) {
    return Map.of("finalist", finalist);
  }

  private void complete(EntryId entry, String task, Map<String, ?> variables) {
    workflow.complete(ENTRY, entry.value(), task, variables);
  }

  private void tell(EntryId entry, String message, Map<String, ?> variables) {
    workflow.tell(ENTRY, entry.value(), message, variables);
  }

  private void tellAll(
      EditionId edition, Set<EntryState> states, String message, Map<String, ?> variables) {
    workflow.tellAll(ENTRY, keys(entries.listByState(edition, states)), message, variables);
  }

  private static Collection<String> keys(List<Entry> entries) {
    return entries.stream().map(Entry::id).map(EntryId::value).toList();
  }
}
