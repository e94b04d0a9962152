package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.answer.AnswerJudged;
import org.plenary.answer.ObjectionAnswered;
import org.plenary.answer.Satisfaction;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves each objection to an answer. */
@Component
class ObjectionFlow {

  private static final String OBJECTION = "objection";

  private final Workflow workflow;

  ObjectionFlow(Workflow workflow) {
    this.workflow = workflow;
  }

  @EventListener
  void on(AnswerJudged event) {
    String key = event.comment().value();
    if (event.satisfaction() == Satisfaction.SATISFIED) {
      workflow.cancel(OBJECTION, key, "satisfied after all");
    } else if (!workflow.isRunning(OBJECTION, key)) {
      workflow.start(OBJECTION, key, Map.of());
    }
  }

  @EventListener
  void on(ObjectionAnswered event) {
    workflow.complete(OBJECTION, event.comment().value(), "look-at-objection", Map.of());
  }
}
