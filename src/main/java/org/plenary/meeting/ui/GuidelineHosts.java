package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.ui.GuidelinePart;
import org.plenary.identity.Person;
import org.plenary.meeting.HostCalls;
import org.plenary.meeting.HostOffers;
import org.plenary.meeting.Hosting;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.ui.Dates;
import org.plenary.ui.LinkButton;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.springframework.core.annotation.Order;

/** What of a guideline is to be hosted, on its page; for the office the way to the first call. */
@org.springframework.stereotype.Component
@Order(21)
class GuidelineHosts implements GuidelinePart {

  private static final int MOST_SHOWN = 5;

  private final HostCalls calls;
  private final HostOffers offers;
  private final Dates dates;

  GuidelineHosts(HostCalls calls, HostOffers offers, Dates dates) {
    this.calls = calls;
    this.offers = offers;
    this.dates = dates;
  }

  @Override
  public Optional<Component> findSection(Person reader, GuidelineId guideline) {
    List<Hosting> all = calls.listKnown(reader, guideline);
    if (all.isEmpty()) {
      return reader.isStaff() ? Optional.of(none(guideline)) : Optional.empty();
    }
    ReaderDates written = dates.in(reader.locale(), reader.zone());
    List<Hosting> shown = all.stream().limit(MOST_SHOWN).toList();
    WorkList list = new HostingList(offers, reader, guideline, shown, written);
    return Optional.of(
        new PageSection(text("meeting.hosts.section"), list)
            .count(all.size())
            .beside(link("meeting.hosts.all", MeetingRoutes.hosts(guideline))));
  }

  private static Component none(GuidelineId guideline) {
    return new PageSection(
            text("meeting.hosts.section"), MeetingParts.quiet(text("meeting.hosts.none-yet")))
        .beside(link("meeting.hosts.call", MeetingRoutes.callForHosts(guideline)));
  }

  private static LinkButton link(String key, String href) {
    return new LinkButton(text(key), href).quiet();
  }
}
