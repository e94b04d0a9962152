package org.plenary.process.consultation;

import java.util.Date;
import org.plenary.meeting.HostCalls;
import org.plenary.meeting.HostOffers;
import org.plenary.meeting.HostReminders;
import org.plenary.meeting.HostingId;
import org.plenary.process.engine.JustAfter;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/host-call.bpmn}. Each may safely run twice. */
@Component
public class HostCallSteps {

  private final HostCalls calls;
  private final HostOffers offers;
  private final HostReminders reminders;

  HostCallSteps(HostCalls calls, HostOffers offers, HostReminders reminders) {
    this.calls = calls;
    this.offers = offers;
    this.reminders = reminders;
  }

  public Date remindAt(String hosting) {
    return Date.from(reminders.remindsAt(new HostingId(hosting)));
  }

  public void remind(String hosting) {
    reminders.remind(new HostingId(hosting));
  }

  public Date closedAt(String hosting) {
    return JustAfter.of(calls.closesAt(new HostingId(hosting)));
  }

  public boolean checkOffers(String hosting) {
    return offers.areStanding(new HostingId(hosting));
  }
}
