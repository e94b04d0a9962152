package org.plenary.process.consultation;

import java.util.Date;
import org.plenary.meeting.AgendaCalls;
import org.plenary.meeting.AgendaProposals;
import org.plenary.meeting.MeetingId;
import org.plenary.process.engine.JustAfter;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/agenda-call.bpmn}. Each may safely run twice. */
@Component
public class AgendaCallSteps {

  private final AgendaCalls calls;
  private final AgendaProposals proposals;

  AgendaCallSteps(AgendaCalls calls, AgendaProposals proposals) {
    this.calls = calls;
    this.proposals = proposals;
  }

  public void tellCalled(String meeting) {
    calls.tellCalled(new MeetingId(meeting));
  }

  public Date remindAt(String meeting) {
    return Date.from(calls.remindsAt(new MeetingId(meeting)));
  }

  public void remind(String meeting) {
    calls.remind(new MeetingId(meeting));
  }

  public Date closedAt(String meeting) {
    return JustAfter.of(calls.closesAt(new MeetingId(meeting)));
  }

  public boolean checkItems(String meeting) {
    return proposals.areWaiting(new MeetingId(meeting));
  }
}
