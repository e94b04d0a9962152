package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.meeting.ActionDone;
import org.plenary.meeting.ActionGiven;
import org.plenary.meeting.ActionPassedOn;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves each action of a meeting. */
@Component
class ActionFlow {

  private static final String ACTION = "action";

  private final Workflow workflow;

  ActionFlow(Workflow workflow) {
    this.workflow = workflow;
  }

  @EventListener
  void on(ActionGiven event) {
    workflow.start(ACTION, event.action().value(), Map.of());
  }

  @EventListener
  void on(ActionPassedOn event) {
    workflow.handOn(ACTION, event.action().value(), event.from(), event.to());
  }

  @EventListener
  void on(ActionDone event) {
    workflow.complete(ACTION, event.action().value(), "do-action", Map.of());
  }
}
