package org.plenary.process.consultation;

import java.util.List;
import java.util.Map;
import org.plenary.group.CallMoved;
import org.plenary.group.CallPublished;
import org.plenary.group.ExpertListConfirmed;
import org.plenary.group.FocalPoints;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the procedure of each call for experts. */
@Component
class ExpertCallFlow {

  private static final String CALL = "expert-call";

  private final Workflow workflow;
  private final FocalPoints focalPoints;

  ExpertCallFlow(Workflow workflow, FocalPoints focalPoints) {
    this.workflow = workflow;
    this.focalPoints = focalPoints;
  }

  @EventListener
  void on(CallPublished event) {
    workflow.start(CALL, event.group().value(), Map.of());
  }

  @EventListener
  void on(CallMoved event) {
    workflow.moveDates(CALL, List.of(event.group().value()));
    focalPoints.tellMoved(event.group(), event.before(), event.reason());
  }

  @EventListener
  void on(ExpertListConfirmed event) {
    String key = event.group().value();
    if (!workflow.complete(CALL, key, "choose-experts", Map.of())) {
      // The list was confirmed before the timer of the close had its turn.
      workflow.cancel(CALL, key, "list confirmed");
    }
  }
}
