package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.adoption.GuidelineAdopted;
import org.plenary.adoption.TextCleared;
import org.plenary.adoption.TextSentBack;
import org.plenary.guideline.GuidelineId;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the procedure of a guideline through its last steps. */
@Component
class AdoptionFlow {

  private final Workflow workflow;

  AdoptionFlow(Workflow workflow) {
    this.workflow = workflow;
  }

  @EventListener
  void on(TextCleared event) {
    tell(event.guideline(), "clearance-begun");
  }

  @EventListener
  void on(GuidelineAdopted event) {
    tell(event.guideline(), "guideline-adopted");
  }

  @EventListener
  void on(TextSentBack event) {
    tell(event.guideline(), "text-sent-back");
  }

  private void tell(GuidelineId guideline, String message) {
    workflow.tell("guideline", guideline.value(), message, Map.of());
  }
}
