package org.plenary.process.notification;

import java.util.Map;
import org.plenary.notification.NoticeQueued;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a delivery for each notice that is queued, and moves it on when staff have mended it. */
@Component
class NoticeFlow {

  private static final String NOTICE = "notice";

  private final Workflow workflow;

  NoticeFlow(Workflow workflow) {
    this.workflow = workflow;
  }

  @EventListener
  void on(NoticeQueued event) {
    workflow.start(NOTICE, event.id().value(), Map.of());
  }
}
