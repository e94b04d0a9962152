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
import org.plenary.entry.EntryNotices;
import org.plenary.entry.EntryStarted;
import org.plenary.entry.EntryState;
import org.plenary.entry.EntrySubmitted;
import org.plenary.entry.EntryWithdrawn;
import org.plenary.entry.EvaluationBegan;
import org.plenary.entry.ScreeningDecided;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.StageReached;
import org.plenary.verdict.FinalistsConfirmed;
import org.plenary.verdict.ReservePromoted;
import org.plenary.verdict.ResultsPublished;
import org.plenary.verdict.VerdictSigned;
import org.plenary.verdict.Verdicts;
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
  private final EntryNotices notices;

  EntryFlow(
      Workflow workflow,
      Entries entries,
      Verdicts verdicts,
      EditionStages stages,
      EntryNotices notices) {
    this.workflow = workflow;
    this.entries = entries;
    this.verdicts = verdicts;
    this.stages = stages;
    this.notices = notices;
  }

  @EventListener
  void on(EntryStarted event) {
    workflow.start(EditionFlow.leader(event.edition()), ENTRY, event.entry().value(), Map.of());
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
        .forEach(
            entry -> workflow.start(EditionFlow.leader(event.edition()), ENTRY, entry, Map.of()));
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

  /**
   * A procedure that began by an older model ended with the results; then the mail goes alone. One
   * led here by a special mention has begun anew, and told it.
   */
  @EventListener
  void on(ReservePromoted event) {
    boolean isUnderWay = tell(event.entry(), "reserve-promoted", Map.of());
    if (!isUnderWay && !entries.get(event.entry()).mentioned()) {
      notices.tellWinner(event.entry());
    }
  }

  /** Where the results are public already, nothing is left to wait for. */
  @EventListener
  void on(AwardAccepted event) {
    answer(event.entry(), true);
    if (verdicts.isPublic(event.edition())) {
      tell(event.entry(), "results-published", Map.of());
    }
  }

  @EventListener
  void on(AwardDeclined event) {
    answer(event.entry(), false);
    tell(event.entry(), "award-given-up", Map.of());
  }

  /** An answer counts for as long as the office has not settled what becomes of a late one. */
  private void answer(EntryId entry, boolean accepted) {
    if (!complete(entry, "accept-award", Map.of("accepted", accepted))) {
      complete(entry, "settle-silence", Map.of("silence", "answered", "accepted", accepted));
    }
  }

  /** The others hear of it from the edition's procedure: theirs is over, or waits for an answer. */
  @EventListener
  void on(ResultsPublished event) {
    Set<EntryState> judgedToTheEnd =
        Set.of(EntryState.AWARDED, EntryState.RESERVE, EntryState.NO_AWARD, EntryState.FINALIST);
    tellAll(event.edition(), judgedToTheEnd, "results-published", Map.of());
  }

  private static Map<String, ?> finalist(boolean finalist) {
    return Map.of("finalist", finalist);
  }

  private boolean complete(EntryId entry, String task, Map<String, ?> variables) {
    return workflow.complete(ENTRY, entry.value(), task, variables);
  }

  private boolean tell(EntryId entry, String message, Map<String, ?> variables) {
    return workflow.tell(ENTRY, entry.value(), message, variables);
  }

  private void tellAll(
      EditionId edition, Set<EntryState> states, String message, Map<String, ?> variables) {
    workflow.tellAll(ENTRY, keys(entries.listByState(edition, states)), message, variables);
  }

  private static Collection<String> keys(List<Entry> entries) {
    return entries.stream().map(Entry::id).map(EntryId::value).toList();
  }
}
