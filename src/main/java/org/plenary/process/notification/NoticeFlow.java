package org.plenary.process.notification;

import java.util.Map;
import org.plenary.notification.NoticeGivenUp;
import org.plenary.notification.NoticeId;
import org.plenary.notification.NoticeQueued;
import org.plenary.notification.NoticeReleased;
import org.plenary.notification.NoticeRequeued;
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

  /** What was held for want of a mail server goes out by a delivery of its own. */
  @EventListener
  void on(NoticeReleased event) {
    workflow.start(NOTICE, event.id().value(), Map.of());
  }

  /** Where nothing carries it any more, it is carried anew: what is queued goes out. */
  @EventListener
  void on(NoticeRequeued event) {
    mended(event.id(), true);
    if (!workflow.isRunning(NOTICE, event.id().value())) {
      workflow.start(NOTICE, event.id().value(), Map.of());
    }
  }

  @EventListener
  void on(NoticeGivenUp event) {
    mended(event.id(), false);
  }

  private void mended(NoticeId id, boolean again) {
    workflow.complete(NOTICE, id.value(), "mend-notice", Map.of("again", again));
  }
}
