package org.plenary.award.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import org.plenary.award.CeremonyDates;
import org.plenary.award.GuestReply;
import org.plenary.programme.Ceremony;
import org.plenary.programme.Edition;
import org.plenary.ui.FactList;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** The ceremony, as whoever is invited needs to know it. */
final class GuestsSection {

  private GuestsSection() {}

  static PageSection of(GuestReply reply, Edition edition, ReaderDates dates) {
    Ceremony ceremony = edition.winners().ceremony();
    FactList facts =
        new FactList()
            .fact(text("award.guests.when"), dates.deadline(reply.begins()))
            .fact(text("award.guests.until"), dates.deadline(CeremonyDates.ends(edition)))
            .fact(text("award.guests.where"), ceremony.place());
    if (!ceremony.programme().isBlank()) {
      facts.fact(text("award.guests.programme"), ceremony.programme());
    }
    if (!ceremony.travel().isBlank()) {
      facts.fact(text("award.guests.travel"), ceremony.travel());
    }
    facts.fact(text("award.guests.most"), String.valueOf(reply.most()));
    if (reply.isAnswered()) {
      facts.fact(text("award.guests.coming"), who(reply));
    }
    return new PageSection(text("award.guests.ceremony"), facts);
  }

  private static String who(GuestReply reply) {
    return reply.guests().isEmpty()
        ? text("award.guests.nobody")
        : String.join(", ", reply.guests().stream().map(guest -> guest.name()).toList());
  }
}
