package org.plenary.process.prize;

import java.util.Map;
import org.plenary.entry.EligibleListApproved;
import org.plenary.entry.EligibleLists;
import org.plenary.entry.EntryFoundEligible;
import org.plenary.entry.ObjectionAnswered;
import org.plenary.jury.ConflictsDeclared;
import org.plenary.jury.Declarations;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorReplaced;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts entries that came later to jurors who have declared their conflicts: once the check of all
 * of them is over, so that nobody is asked an entry at a time.
 */
@Component
class LaterConflictsFlow {

  private static final String LATER = "later-conflicts";

  private final Workflow workflow;
  private final Declarations declarations;
  private final EligibleLists lists;
  private final EditionStages stages;

  LaterConflictsFlow(
      Workflow workflow, Declarations declarations, EligibleLists lists, EditionStages stages) {
    this.workflow = workflow;
    this.declarations = declarations;
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
  void on(JurorReplaced event) {
    if (workflow.isRunning(LATER, event.juror().value())) {
      workflow.cancel(LATER, event.juror().value(), "seat ended");
    }
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
