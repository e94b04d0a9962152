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

  private static final String GUIDELINE = "guideline";

  private final Workflow workflow;

  AdoptionFlow(Workflow workflow) {
    this.workflow = workflow;
  }

  /** While the draft is out for comments nobody owes this, and yet it may be done. */
  @EventListener
  void on(TextCleared event) {
    String key = event.guideline().value();
    if (!workflow.complete(GUIDELINE, key, "clear-text", Map.of())) {
      workflow.tell(GUIDELINE, key, "text-cleared", Map.of());
    }
  }

  @EventListener
  void on(GuidelineAdopted event) {
    decided(event.guideline(), true);
  }

  @EventListener
  void on(TextSentBack event) {
    decided(event.guideline(), false);
  }

  private void decided(GuidelineId guideline, boolean isAdopted) {
    workflow.complete(
        GUIDELINE, guideline.value(), "record-decision", Map.of("isAdopted", isAdopted));
  }
}
