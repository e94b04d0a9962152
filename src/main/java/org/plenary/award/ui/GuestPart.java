package org.plenary.award.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.plenary.award.CeremonyGuests;
import org.plenary.award.GuestReply;
import org.plenary.entry.Entry;
import org.plenary.entry.ui.EntryPart;
import org.plenary.identity.Person;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.LinkButton;
import org.springframework.core.annotation.Order;

/** Who comes to the ceremony, on the pages of an entry. */
@org.springframework.stereotype.Component
@Order(1)
class GuestPart implements EntryPart {

  private final CeremonyGuests guests;
  private final Editions editions;
  private final Dates dates;

  GuestPart(CeremonyGuests guests, Editions editions, Dates dates) {
    this.guests = guests;
    this.editions = editions;
    this.dates = dates;
  }

  @Override
  public Optional<Component> findSection(Person reader, Entry entry) {
    return guests.find(reader, entry.id()).map(reply -> section(reader, entry, reply));
  }

  @Override
  public Optional<Component> findWay(Person reader, Entry entry) {
    return entry.hasAcceptedAward()
        ? Optional.of(
            new LinkButton(text("award.guests.title"), AwardRoutes.officeGuests(entry.id()))
                .icon("users")
                .quiet())
        : Optional.empty();
  }

  private Component section(Person reader, Entry entry, GuestReply reply) {
    return GuestsSection.of(
            reply, editions.get(entry.edition()), dates.in(reader.locale(), reader.zone()))
        .beside(new Anchor(AwardRoutes.guests(entry.id()), text("award.guests.see")));
  }
}
