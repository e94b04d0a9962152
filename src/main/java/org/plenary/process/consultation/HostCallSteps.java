package org.plenary.process.consultation;

import java.util.Date;
import org.plenary.meeting.HostCalls;
import org.plenary.meeting.HostOffers;
import org.plenary.meeting.HostingId;
import org.plenary.process.engine.JustAfter;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/host-call.bpmn}. Each may safely run twice. */
@Component
public class HostCallSteps {

  private final HostCalls calls;
  private final HostOffers offers;

  HostCallSteps(HostCalls calls, HostOffers offers) {
    this.calls = calls;
    this.offers = offers;
  }

  public Date closedAt(String hosting) {
    return JustAfter.of(calls.closesAt(new HostingId(hosting)));
  }

  public boolean checkOffers(String hosting) {
    return offers.areStanding(new HostingId(hosting));
  }
}
