package org.plenary.process.consultation;

import java.util.List;
import java.util.Map;
import org.plenary.meeting.HostCallExtended;
import org.plenary.meeting.HostCalled;
import org.plenary.meeting.HostDecided;
import org.plenary.meeting.HostOfferWithdrawn;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the choice of a host for each thing that a call names. */
@Component
class HostCallFlow {

  private static final String CALL = "host-call";
  private static final String EXTENDED = "isExtended";

  private final Workflow workflow;

  HostCallFlow(Workflow workflow) {
    this.workflow = workflow;
  }

  @EventListener
  void on(HostCalled event) {
    workflow.start(CALL, event.hosting().value(), Map.of());
  }

  @EventListener
  void on(HostCallExtended event) {
    if (!settle(event.hosting().value(), true)) {
      workflow.moveDates(CALL, List.of(event.hosting().value()));
      // Before the reminder nothing waits for it.
      workflow.tell(CALL, event.hosting().value(), "more-time", Map.of());
    }
  }

  @EventListener
  void on(HostDecided event) {
    if (!settle(event.hosting().value(), false)) {
      // It was decided before the timer of the last day had its turn.
      workflow.cancel(CALL, event.hosting().value(), "decided");
    }
  }

  /** The last day is over, so the office is asked to choose again at once. */
  @EventListener
  void on(HostOfferWithdrawn event) {
    if (event.wasChosen()) {
      workflow.start(CALL, event.hosting().value(), Map.of());
    }
  }

  private boolean settle(String key, boolean isExtended) {
    Map<String, Boolean> how = Map.of(EXTENDED, isExtended);
    return workflow.complete(CALL, key, "choose-host", how)
        || workflow.complete(CALL, key, "extend-or-close", how);
  }
}
