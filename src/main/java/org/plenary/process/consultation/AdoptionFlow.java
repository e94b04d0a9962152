package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.adoption.AmendmentFrozen;
import org.plenary.adoption.AmendmentGivenBack;
import org.plenary.adoption.ChangesDecided;
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
  private static final String CORRECTION = "amendment";

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
  void on(ChangesDecided event) {
    String key = event.guideline().value();
    workflow.start(CORRECTION, key, Map.of());
    decided(event.guideline(), true, true);
  }

  @EventListener
  void on(AmendmentFrozen event) {
    workflow.complete(CORRECTION, event.guideline().value(), "amend-text", Map.of());
  }

  @EventListener
  void on(AmendmentGivenBack event) {
    judged(event.guideline(), false);
  }

  /** Guidelines that keep an older model ended with the decision, and are told nothing here. */
  @EventListener
  void on(GuidelineAdopted event) {
    if (event.withChanges()) {
      judged(event.guideline(), true);
      workflow.tell(GUIDELINE, event.guideline().value(), "text-amended", Map.of());
    } else {
      decided(event.guideline(), true, false);
    }
  }

  @EventListener
  void on(TextSentBack event) {
    decided(event.guideline(), false, false);
  }

  private void decided(GuidelineId guideline, boolean isAdopted, boolean hasChanges) {
    workflow.complete(
        GUIDELINE,
        guideline.value(),
        "record-decision",
        Map.of("isAdopted", isAdopted, "hasChanges", hasChanges));
  }

  private void judged(GuidelineId guideline, boolean isAsDecided) {
    workflow.complete(
        CORRECTION, guideline.value(), "confirm-amendment", Map.of("isAsDecided", isAsDecided));
  }
}
