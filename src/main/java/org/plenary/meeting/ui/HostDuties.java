package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.meeting.HostOffer;
import org.plenary.meeting.HostOffers;
import org.plenary.meeting.Hosting;
import org.plenary.ui.NextStep;
import org.plenary.ui.ReaderDates;

/** How far the choice of a host is, and what the office can do about it now. */
@SpringComponent
class HostDuties {

  private final HostOffers offers;
  private final HostActs acts;

  HostDuties(HostOffers offers, HostActs acts) {
    this.offers = offers;
    this.acts = acts;
  }

  Component of(
      Person person, Hosting hosting, List<HostOffer> all, ReaderDates dates, Runnable refresh) {
    if (hosting.host() != null) {
      return new Paragraph(text("meeting.hosts.hosted-by", HostWords.where(hosting.host())));
    }
    if (!hosting.isOpen()) {
      return MeetingParts.quiet(text("meeting.hosts.nobody-text"));
    }
    String due = dates.deadline(hosting.due());
    if (offers.isTaking(hosting)) {
      return new NextStep(
          "calendar",
          text("meeting.hosts.until", due),
          text("meeting.hosts.until-text"),
          person.isStaff()
              ? new Component[] {acts.extend(person, hosting, refresh)}
              : new Component[0]);
    }
    if (!person.isStaff()) {
      return MeetingParts.quiet(text("meeting.hosts.over", due));
    }
    boolean isAny = all.stream().anyMatch(HostOffer::isStanding);
    return new NextStep(
        "gavel",
        text(isAny ? "meeting.hosts.decide" : "meeting.hosts.no-offer"),
        text(isAny ? "meeting.hosts.decide-text" : "meeting.hosts.no-offer-text"),
        acts.extend(person, hosting, refresh),
        acts.close(person, hosting, refresh));
  }
}
