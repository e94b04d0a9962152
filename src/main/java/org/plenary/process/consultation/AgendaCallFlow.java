package org.plenary.process.consultation;

import java.util.List;
import java.util.Map;
import org.plenary.meeting.AgendaCallExtended;
import org.plenary.meeting.AgendaCalled;
import org.plenary.meeting.AgendaCalls;
import org.plenary.meeting.AgendaItemDecided;
import org.plenary.meeting.AgendaProposals;
import org.plenary.meeting.MeetingCancelled;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves each call for items of an agenda. */
@Component
class AgendaCallFlow {

  private static final String CALL = "agenda-call";

  private final Workflow workflow;
  private final AgendaCalls calls;
  private final AgendaProposals proposals;

  AgendaCallFlow(Workflow workflow, AgendaCalls calls, AgendaProposals proposals) {
    this.workflow = workflow;
    this.calls = calls;
    this.proposals = proposals;
  }

  @EventListener
  void on(AgendaCalled event) {
    workflow.start(CALL, event.meeting().value(), Map.of());
  }

  /** Where it ended, because nothing waited, it begins again, and tells everybody itself. */
  @EventListener
  void on(AgendaCallExtended event) {
    String key = event.meeting().value();
    if (!workflow.isRunning(CALL, key)) {
      workflow.start(CALL, key, Map.of());
      return;
    }
    workflow.moveDates(CALL, List.of(key));
    // Before the reminder nothing waits for it; after that, people are reminded of the new day too.
    workflow.tell(CALL, key, "call-extended", Map.of());
    calls.tellCalled(event.meeting());
  }

  /** While the call is open nothing waits for it. */
  @EventListener
  void on(AgendaItemDecided event) {
    if (!proposals.areWaiting(event.meeting())) {
      workflow.complete(CALL, event.meeting().value(), "decide-items", Map.of());
    }
  }

  @EventListener
  void on(MeetingCancelled event) {
    workflow.cancel(CALL, event.meeting().value(), "cancelled");
  }
}
