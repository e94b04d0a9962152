package org.plenary.process.prize;

import java.util.Map;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionStage;
import org.plenary.programme.StageReached;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the daily word about late jurors when an edition's evaluation closes. */
@Component
class LatenessFlow {

  private final Workflow workflow;

  LatenessFlow(Workflow workflow) {
    this.workflow = workflow;
  }

  @EventListener
  void on(StageReached event) {
    if (event.stage() == EditionStage.EVALUATION_CLOSED) {
      workflow.start(
          EditionFlow.leader(event.edition()), "lateness", event.edition().value(), Map.of());
    }
  }
}
