package org.plenary.process.prize;

import java.util.Map;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitAccepted;
import org.plenary.award.BenefitAdvanced;
import org.plenary.award.BenefitDeclined;
import org.plenary.award.BenefitDropped;
import org.plenary.award.BenefitOffered;
import org.plenary.award.BenefitOffers;
import org.plenary.award.BenefitReported;
import org.plenary.award.BenefitState;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.BenefitKind;
import org.plenary.programme.EditionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the procedure of each benefit, and of its edition when the last is settled. */
@Component
class BenefitFlow {

  private static final String BENEFIT = "benefit";
  private static final String EDITION = "edition";

  private static final Map<BenefitState, String> TASKS =
      Map.of(
          BenefitState.SCOPED, "scope-project",
          BenefitState.AGREED, "agree-project",
          BenefitState.RUNNING, "begin-project",
          BenefitState.DELIVERED, "deliver-benefit");

  private final Workflow workflow;
  private final BenefitOffers offers;

  BenefitFlow(Workflow workflow, BenefitOffers offers) {
    this.workflow = workflow;
    this.offers = offers;
  }

  @EventListener
  void on(BenefitOffered event) {
    boolean isProject = event.benefit().kind() == BenefitKind.COLLABORATION;
    workflow.start(
        EditionFlow.leader(event.benefit().edition()),
        BENEFIT,
        event.benefit().id().value(),
        Map.of("project", isProject));
  }

  @EventListener
  void on(BenefitAccepted event) {
    complete(event.benefit(), "answer-benefit", Map.of("accepted", true));
  }

  @EventListener
  void on(BenefitDeclined event) {
    complete(event.benefit(), "answer-benefit", Map.of("accepted", false));
    settled(event.benefit().edition());
  }

  @EventListener
  void on(BenefitAdvanced event) {
    complete(event.benefit(), TASKS.getOrDefault(event.to(), ""), Map.of());
  }

  @EventListener
  void on(BenefitDropped event) {
    workflow.tell(BENEFIT, event.benefit().id().value(), "benefit-dropped", Map.of());
    settled(event.benefit().edition());
  }

  @EventListener
  void on(BenefitReported event) {
    complete(event.benefit(), "write-report", Map.of());
    settled(event.benefit().edition());
  }

  private void complete(Benefit benefit, String task, Map<String, ?> variables) {
    workflow.complete(BENEFIT, benefit.id().value(), task, variables);
  }

  private void settled(EditionId edition) {
    if (offers.countOpen(edition) == 0) {
      workflow.tell(EDITION, edition.value(), "benefits-settled", Map.of());
      workflow.complete(EDITION, edition.value(), "settle-benefits", Map.of());
    }
  }
}
