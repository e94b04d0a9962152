package org.plenary.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Component;

/** Puts what a call for hosts has to tell into the outbox. */
@Component
class HostMail {

  private final Notices notices;
  private final Guidelines guidelines;
  private final Dates dates;

  HostMail(Notices notices, Guidelines guidelines, Dates dates) {
    this.notices = notices;
    this.guidelines = guidelines;
    this.dates = dates;
  }

  /**
   * One mail for all that one call looks for.
   *
   * @param hostings at least one, all of one call and with the same last day
   */
  void sendCalled(List<Hosting> hostings, Person to) {
    Hosting first = hostings.get(0);
    Map<String, Object> values = new HashMap<>(LastDayMove.words(first.moved(), first.zone()));
    values.put("wanted", wanted(hostings, to));
    values.put("note", first.note());
    send("host-called", first, MeetingRoutes.hosts(first.guideline()), true, to, values);
  }

  /** As {@link #sendCalled}. */
  void sendReminder(List<Hosting> hostings, Person to) {
    Hosting first = hostings.get(0);
    String link = MeetingRoutes.hosts(first.guideline());
    send("host-call-near", first, link, true, to, Map.of("wanted", wanted(hostings, to)));
  }

  private List<String> wanted(List<Hosting> hostings, Person to) {
    ReaderDates written = dates.in(to.locale(), to.zone());
    return hostings.stream()
        .map(one -> one.name() + " · " + written.span(one.from(), one.through()))
        .toList();
  }

  void sendDecided(Hosting hosting, HostOffer offer, boolean isChosen, String reason, Person to) {
    send(
        isChosen ? "host-chosen" : "host-not-chosen",
        hosting,
        MeetingRoutes.hosting(hosting.id()),
        false,
        to,
        Map.of("hosting", hosting.name(), "host", offer.terms().host(), "reason", reason));
  }

  private void send(
      String template,
      Hosting hosting,
      String link,
      boolean hasDue,
      Person to,
      Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("name", to.name());
    values.put("guideline", guidelines.get(hosting.guideline()).title());
    notices.queue(
        new NoticeRequest(
            "consultation/" + template,
            to.asRecipient(),
            hosting.id().subject(),
            link,
            hasDue ? hosting.due() : null,
            values,
            null));
  }
}
