package org.plenary.process.consultation;

import java.util.Map;
import org.plenary.meeting.AgendaCalled;
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
  private final AgendaProposals proposals;

  AgendaCallFlow(Workflow workflow, AgendaProposals proposals) {
    this.workflow = workflow;
    this.proposals = proposals;
  }

  @EventListener
  void on(AgendaCalled event) {
    workflow.start(CALL, event.meeting().value(), Map.of());
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
