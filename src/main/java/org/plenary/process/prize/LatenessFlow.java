package org.plenary.process.prize;

import java.util.Map;
import org.plenary.jury.AssignmentMade;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.StageReached;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the daily word about late jurors when an edition's evaluation closes. */
@Component
class LatenessFlow {

  private static final String LATENESS = "lateness";

  private final Workflow workflow;
  private final EditionStages stages;

  LatenessFlow(Workflow workflow, EditionStages stages) {
    this.workflow = workflow;
    this.stages = stages;
  }

  @EventListener
  void on(StageReached event) {
    if (event.stage() == EditionStage.EVALUATION_CLOSED) {
      workflow.start(
          EditionFlow.leader(event.edition()), LATENESS, event.edition().value(), Map.of());
    }
  }

  /** Once nothing was owed it ended; who is given an entry after that may be late in their turn. */
  @EventListener
  void on(AssignmentMade event) {
    String key = event.edition().value();
    if (stages.hasReached(event.edition(), EditionStage.EVALUATION_CLOSED)
        && !workflow.isRunning(LATENESS, key)) {
      workflow.startBy(EditionFlow.leader(event.edition()), LATENESS, "entry-given-late", key);
    }
  }
}
