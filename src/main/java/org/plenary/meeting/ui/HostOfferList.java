package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import org.plenary.attachment.Attachment;
import org.plenary.identity.Person;
import org.plenary.meeting.HostLetters;
import org.plenary.meeting.HostOffer;
import org.plenary.meeting.HostOfferId;
import org.plenary.meeting.HostOffers;
import org.plenary.meeting.Hosting;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** All offers to host one thing beside each other, for the office. */
@SpringComponent
class HostOfferList {

  private final HostOffers offers;
  private final HostLetters letters;
  private final HostActs acts;
  private final HostNames names;

  HostOfferList(HostOffers offers, HostLetters letters, HostActs acts, HostNames names) {
    this.offers = offers;
    this.letters = letters;
    this.acts = acts;
    this.names = names;
  }

  PageSection of(
      Person reader, Hosting hosting, List<HostOffer> all, ReaderDates dates, Runnable refresh) {
    PageSection section = new PageSection(text("meeting.hosts.offered")).count(all.size());
    if (all.isEmpty()) {
      section.add(MeetingParts.quiet(text("meeting.hosts.no-offers")));
      return section;
    }
    Map<HostOfferId, String> known = names.of(all);
    Map<String, List<Attachment>> files = letters.list(reader, hosting.id());
    boolean isDeciding = reader.isStaff() && hosting.isOpen() && !offers.isTaking(hosting);
    Div cards = new Div();
    cards.addClassName("hostoffers");
    for (HostOffer one : all) {
      HostOfferCard card =
          new HostOfferCard(
              one, known.get(one.id()), files.getOrDefault(one.id().value(), List.of()), dates);
      cards.add(
          isDeciding && one.isStanding()
              ? card.acts(acts.choose(reader, hosting, one, refresh))
              : card);
    }
    section.add(cards);
    return section;
  }
}
