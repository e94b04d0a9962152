package org.plenary.award;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.identity.Person;
import org.plenary.notification.CalendarEntry;
import org.plenary.programme.Ceremony;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionLetter;
import org.springframework.stereotype.Component;

/** What winners, guests and the office are told about who comes. */
@Component
class GuestNotices {

  private final GuestMail mail;
  private final CeremonyWords words;

  GuestNotices(GuestMail mail, CeremonyWords words) {
    this.mail = mail;
    this.words = words;
  }

  /** To a winner who has accepted. */
  void invite(Edition edition, Entry entry) {
    Ceremony ceremony = edition.winners().ceremony();
    EditionLetter letter =
        mail.letter(edition, entry, "ceremony-invitation", mail.owner(entry))
            .due(CeremonyDates.due(edition, mail.now()))
            .withOptional("programme", ceremony.programme());
    mail.toWinner(
        entry, ceremony.seats() == 0 ? letter : letter.with("seats", ceremony.seats()), null);
  }

  /** Asks a winner once more. */
  void ask(Edition edition, Entry entry) {
    Person owner = mail.owner(entry);
    mail.toWinner(
        entry,
        mail.letter(edition, entry, "guests-wanted", owner)
            .due(CeremonyDates.due(edition, mail.now())),
        null);
  }

  /** To the winner, with everybody who comes, and to each who was not told yet. */
  void confirm(Edition edition, Entry entry, List<Guest> all) {
    Person owner = mail.owner(entry);
    CalendarEntry calendar = mail.calendar(edition);
    String programme = edition.winners().ceremony().programme();
    EditionLetter winners =
        mail.letter(edition, entry, "ceremony-confirmed", owner)
            .with("guests", all.stream().map(GuestNotices::line).toList())
            .withOptional("programme", programme)
            .withOptional("travel", edition.winners().ceremony().travel());
    mail.toWinner(entry, winners, calendar);
    EditionLetter guests =
        mail.letter(edition, entry, "guest-confirmed", owner)
            .with("applicant", entry.applicant())
            .withOptional("programme", programme);
    mail.toGuests(
        entry, all.stream().filter(guest -> !guest.isConfirmed()).toList(), guests, calendar);
  }

  /**
   * To those who were confirmed and are not expected any more; and to the office where it is late.
   */
  void tellChanged(
      Edition edition, Entry entry, List<Guest> before, List<Guest> after, boolean toOffice) {
    Set<String> stay = after.stream().map(Guest::email).collect(Collectors.toSet());
    List<Guest> gone =
        before.stream()
            .filter(guest -> guest.isConfirmed() && !stay.contains(guest.email()))
            .toList();
    cancel(edition, entry, gone, after.isEmpty());
    if (toOffice) {
      EditionLetter letter =
          mail.letter(edition, entry, "guests-late", mail.owner(entry))
              .leadingTo("/entries/" + entry.id() + "/guests")
              .with("applicant", entry.applicant());
      mail.toStaff(after.isEmpty() ? letter : letter.with("guests", after.size()));
    }
  }

  /** What was and what is now; a calendar that has it gets the newer entry. */
  void tellMoved(CeremonyMove move, Entry entry, List<Guest> confirmed, String reason) {
    Person owner = mail.owner(entry);
    CalendarEntry calendar = mail.calendar(move.now());
    EditionLetter letter =
        mail.letter(move.now(), entry, "ceremony-changed", owner)
            .with("changes", words.changes(move, owner))
            .with("reason", reason);
    mail.toWinner(entry, letter, confirmed.isEmpty() ? null : calendar);
    mail.toGuests(entry, confirmed, letter, calendar);
  }

  /** Takes the ceremony out of the calendars it was put in by a confirmation. */
  void cancel(Edition edition, Entry entry, List<Guest> confirmed, boolean withWinner) {
    if (confirmed.isEmpty()) {
      return;
    }
    CalendarEntry calendar = mail.calendar(edition).cancelled();
    EditionLetter letter = mail.letter(edition, entry, "ceremony-cancelled", mail.owner(entry));
    mail.toGuests(entry, confirmed, letter, calendar);
    if (withWinner) {
      mail.toWinner(entry, letter.with("guest", mail.owner(entry).name()), calendar);
    }
  }

  /** "Ada Novak, Mayor · Row 2". */
  private static String line(Guest guest) {
    String who = guest.role().isEmpty() ? guest.name() : guest.name() + ", " + guest.role();
    return guest.seat().isEmpty() ? who : who + " · " + guest.seat();
  }
}
