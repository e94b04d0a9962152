package org.plenary.process.prize;

import java.util.Map;
import java.util.Set;
import org.plenary.entry.EligibleListApproved;
import org.plenary.entry.EligibleLists;
import org.plenary.entry.EntryFoundEligible;
import org.plenary.entry.EntryWithdrawn;
import org.plenary.entry.ObjectionAnswered;
import org.plenary.jury.ConflictDeclared;
import org.plenary.jury.ConflictsDeclared;
import org.plenary.jury.Declarations;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorReplaced;
import org.plenary.jury.Jurors;
import org.plenary.jury.OfficeNotices;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.verdict.FinalistsConfirmed;
import org.plenary.verdict.LateJudgingDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts entries that came later to jurors who have declared their conflicts: once the check of all
 * of them is over, so that nobody is asked an entry at a time. The office hears of a conflict that
 * comes too late to take anything out.
 */
@Component
class LaterConflictsFlow {

  private static final String LATER = "later-conflicts";

  private final Workflow workflow;
  private final Declarations declarations;
  private final Jurors jurors;
  private final EligibleLists lists;
  private final EditionStages stages;
  private final OfficeNotices office;

  LaterConflictsFlow(
      Workflow workflow,
      Declarations declarations,
      Jurors jurors,
      EligibleLists lists,
      EditionStages stages,
      OfficeNotices office) {
    this.office = office;
    this.workflow = workflow;
    this.declarations = declarations;
    this.jurors = jurors;
    this.lists = lists;
    this.stages = stages;
  }

  @EventListener
  void on(EligibleListApproved event) {
    ask(event.edition());
  }

  @EventListener
  void on(EntryFoundEligible event) {
    ask(event.edition());
  }

  @EventListener
  void on(ObjectionAnswered event) {
    if (event.outcome().isBackInTheRunning()) {
      ask(event.edition());
    }
  }

  @EventListener
  void on(ConflictsDeclared event) {
    workflow.complete(LATER, event.juror().value(), "declare-again", Map.of());
  }

  @EventListener
  void on(ConflictDeclared event) {
    office.tellLateConflict(event.conflict());
  }

  @EventListener
  void on(JurorReplaced event) {
    if (workflow.isRunning(LATER, event.juror().value())) {
      workflow.cancel(LATER, event.juror().value(), "seat ended");
    }
  }

  @EventListener
  void on(EntryWithdrawn event) {
    settle(event.edition());
  }

  @EventListener
  void on(FinalistsConfirmed event) {
    settle(event.edition());
  }

  @EventListener
  void on(LateJudgingDecided event) {
    settle(event.edition());
  }

  /** Nobody is asked about entries that nobody judges any more. */
  private void settle(EditionId edition) {
    Set<JurorId> owing = Set.copyOf(declarations.listOwingAgain(edition));
    jurors.list(edition).stream()
        .map(Juror::id)
        .filter(juror -> !owing.contains(juror))
        .forEach(juror -> workflow.complete(LATER, juror.value(), "declare-again", Map.of()));
  }

  private void ask(EditionId edition) {
    if (declarations.areWanted(edition)
        && stages.hasReached(edition, EditionStage.CALL_CLOSED)
        && lists.isScreeningOver(edition)) {
      declarations.listOwingAgain(edition).stream()
          .map(JurorId::value)
          .filter(juror -> !workflow.isRunning(LATER, juror))
          .forEach(juror -> workflow.start(EditionFlow.leader(edition), LATER, juror, Map.of()));
    }
  }
}
