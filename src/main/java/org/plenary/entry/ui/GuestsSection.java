package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import org.plenary.entry.CeremonyDates;
import org.plenary.entry.GuestReply;
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
            .fact(text("entry.guests.when"), dates.deadline(reply.begins()))
            .fact(text("entry.guests.until"), dates.deadline(CeremonyDates.ends(edition)))
            .fact(text("entry.guests.where"), ceremony.place());
    if (!ceremony.programme().isBlank()) {
      facts.fact(text("entry.guests.programme"), ceremony.programme());
    }
    if (!ceremony.travel().isBlank()) {
      facts.fact(text("entry.guests.travel"), ceremony.travel());
    }
    facts.fact(text("entry.guests.most"), String.valueOf(reply.most()));
    if (reply.isAnswered()) {
      facts.fact(text("entry.guests.coming"), who(reply));
    }
    return new PageSection(text("entry.guests.ceremony"), facts);
  }

  private static String who(GuestReply reply) {
    return reply.guests().isEmpty()
        ? text("entry.guests.nobody")
        : String.join(", ", reply.guests().stream().map(guest -> guest.name()).toList());
  }
}
