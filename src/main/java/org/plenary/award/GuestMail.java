package org.plenary.award;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryLetters;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.notification.CalendarEntry;
import org.plenary.notification.MailSettings;
import org.plenary.notification.Recipient;
import org.plenary.programme.Ceremony;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.EditionMail;
import org.plenary.shared.Deadline;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Component;

/**
 * Addresses mails about the ceremony: to winners, and to guests who left an address. Guests have no
 * account and read in their winner's language.
 */
@Component
class GuestMail {

  private final EditionMail out;
  private final People people;
  private final MailSettings settings;
  private final Dates dates;
  private final Clock clock;

  GuestMail(EditionMail out, People people, MailSettings settings, Dates dates, Clock clock) {
    this.out = out;
    this.people = people;
    this.settings = settings;
    this.dates = dates;
    this.clock = clock;
  }

  /** What every mail about the ceremony says: whose, when and where, in this reader's words. */
  EditionLetter letter(Edition edition, Entry entry, String template, Person reader) {
    Ceremony ceremony = edition.winners().ceremony();
    Deadline begins = CeremonyDates.begins(edition);
    ReaderDates words = dates.in(reader.locale(), reader.zone());
    return EntryLetters.about(edition, entry, template, "/guests")
        .with("ceremonyDay", words.fullDay(begins.at().atZone(begins.zone())))
        .with("ceremonyAt", words.deadline(begins))
        .with("place", ceremony.place());
  }

  void toWinner(Entry entry, EditionLetter letter, @Nullable CalendarEntry calendar) {
    send(letter, owner(entry).asRecipient(), calendar);
  }

  void toStaff(EditionLetter letter) {
    out.toStaff(letter);
  }

  /** The letter with who it is for, to whoever left an address of their own. */
  void toGuests(
      Entry entry, List<Guest> guests, EditionLetter letter, @Nullable CalendarEntry calendar) {
    Person owner = owner(entry);
    String page = "/prizes/" + letter.edition().code();
    for (Guest guest : guests) {
      if (!guest.email().isEmpty() && !guest.email().equalsIgnoreCase(owner.email())) {
        send(
            letter.leadingTo(page).with("guest", guest.name()).withOptional("seat", guest.seat()),
            new Recipient(null, guest.name(), guest.email(), owner.locale(), owner.zone()),
            calendar);
      }
    }
  }

  Instant now() {
    return clock.instant();
  }

  Person owner(Entry entry) {
    return people.get(entry.owner());
  }

  /** The ceremony for a calendar; every change of the edition makes it a newer one. */
  CalendarEntry calendar(Edition edition) {
    Deadline begins = CeremonyDates.begins(edition);
    Ceremony ceremony = edition.winners().ceremony();
    return new CalendarEntry(
        "ceremony-" + edition.id(),
        edition.revision(),
        begins.at(),
        CeremonyDates.ends(edition).at(),
        edition.name(),
        ceremony.place(),
        ceremony.programme(),
        settings.absolute("/prizes/" + edition.code()),
        false);
  }

  private void send(EditionLetter letter, Recipient to, @Nullable CalendarEntry calendar) {
    out.send(letter, to, calendar == null ? null : calendar.file(clock.instant()));
  }
}
