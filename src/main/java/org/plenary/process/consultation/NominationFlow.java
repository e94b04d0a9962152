package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.group.CallMoved;
import org.plenary.group.NominationChecked;
import org.plenary.group.NominationDecided;
import org.plenary.group.NominationId;
import org.plenary.group.NominationSent;
import org.plenary.group.NominationSentBack;
import org.plenary.group.NominationState;
import org.plenary.group.NominationWithdrawn;
import org.plenary.group.Nominations;
import org.plenary.group.WithdrawalNotices;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves each nomination's own procedure. */
@Component
class NominationFlow {

  private static final String NOMINATION = "nomination";

  private final Workflow workflow;
  private final Nominations nominations;
  private final WithdrawalNotices withdrawals;

  NominationFlow(Workflow workflow, Nominations nominations, WithdrawalNotices withdrawals) {
    this.workflow = workflow;
    this.nominations = nominations;
    this.withdrawals = withdrawals;
  }

  @EventListener
  void on(NominationSent event) {
    String key = event.nomination().value();
    Map<String, Object> facts = Map.of("isComplete", event.isComplete());
    if (!workflow.complete(NOMINATION, key, "complete-nomination", facts)) {
      workflow.start(NOMINATION, key, facts);
    }
  }

  @EventListener
  void on(NominationChecked event) {
    check(event.nomination(), true);
  }

  @EventListener
  void on(NominationSentBack event) {
    NominationId nomination = event.nomination();
    if (workflow.openTasks(NOMINATION, nomination.value()).isEmpty()) {
      // It had been found sound, and waits for the list: it starts over from what is missing.
      workflow.cancel(NOMINATION, nomination.value(), "sent back");
      workflow.start(NOMINATION, nomination.value(), Map.of("isComplete", false));
    } else {
      check(nomination, false);
    }
  }

  @EventListener
  void on(NominationWithdrawn event) {
    workflow.cancel(NOMINATION, event.nomination().value(), "withdrawn");
    withdrawals.tell(event.nomination(), event.before(), event.reason());
  }

  @EventListener
  void on(NominationDecided event) {
    workflow.tell(
        NOMINATION,
        event.nomination().value(),
        "nomination-decided",
        Map.of(
            "isConfirmed", event.outcome() == NominationState.CONFIRMED,
            "isReserve", event.outcome() == NominationState.RESERVE));
  }

  /** What is still to be completed has the new end of the call. */
  @EventListener
  void on(CallMoved event) {
    workflow.moveDates(
        NOMINATION,
        nominations.listUndecided(event.group()).stream().map(NominationId::value).toList());
  }

  private void check(NominationId nomination, boolean isSound) {
    workflow.complete(
        NOMINATION, nomination.value(), "check-nomination", Map.of("isSound", isSound));
  }
}
