package org.plenary.process.notification;

import java.util.Map;
import org.plenary.notification.DigestOpened;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a daily mail with the first notice that waits for it. */
@Component
class DigestFlow {

  private final Workflow workflow;

  DigestFlow(Workflow workflow) {
    this.workflow = workflow;
  }

  @EventListener
  void on(DigestOpened event) {
    workflow.start("digest", event.digest(), Map.of());
  }
}
