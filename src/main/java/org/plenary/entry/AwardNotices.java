package org.plenary.entry;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.programme.Ceremony;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.ui.Dates;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a winner's answer: the office hears it, and the winner is invited. */
@Service
@Transactional
public class AwardNotices {

  private final EntryRecords entries;
  private final EntryMail mail;
  private final Editions editions;
  private final Dates dates;
  private final Clock clock;

  AwardNotices(EntryRecords entries, EntryMail mail, Editions editions, Dates dates, Clock clock) {
    this.entries = entries;
    this.mail = mail;
    this.editions = editions;
    this.dates = dates;
    this.clock = clock;
  }

  /** To the office, with how many answers are still to come. */
  public void tellAccepted(EntryId id) {
    EntryRecord entry = get(id);
    int waiting = countUnanswered(entry);
    EditionLetter letter = toOffice(entry, "award-accepted");
    mail.toStaff(waiting == 0 ? letter : letter.with("waiting", waiting));
  }

  /**
   * To the office.
   *
   * @param next who was offered the award instead; empty where no reserve was left
   */
  public void tellDeclined(EntryId id, @Nullable EntryId next) {
    EntryRecord entry = get(id);
    mail.toStaff(
        toOffice(entry, "award-declined")
            .withOptional("reason", entry.reason)
            .withOptional("reserveAward", next == null ? null : get(next).title));
  }

  /** To the winner, where a ceremony is planned and still ahead. */
  public void inviteToCeremony(EntryId id) {
    EntryRecord entry = get(id);
    Edition edition = editions.get(entry.edition());
    Ceremony ceremony = edition.winners().ceremony();
    Deadline begins = edition.date(EditionDate.EMBARGO_LIFTS);
    if (!CeremonyDates.isAhead(edition, clock.instant())) {
      return;
    }
    Person winner = mail.owner(entry);
    ReaderDates reader = dates.in(winner.locale(), winner.zone());
    EditionLetter letter =
        EntryMail.letter(edition, entry, "ceremony-invitation", "/guests")
            .due(CeremonyDates.due(edition, clock.instant()))
            .with("ceremonyDay", reader.fullDay(begins.at().atZone(begins.zone())))
            .with("ceremonyAt", reader.deadline(begins))
            .with("place", ceremony.place())
            .withOptional("programme", ceremony.programme());
    mail.toOwner(entry, ceremony.seats() == 0 ? letter : letter.with("seats", ceremony.seats()));
  }

  private int countUnanswered(EntryRecord entry) {
    List<EntryRecord> offered =
        entries.findByEditionIdAndStateInOrderByEntryNumber(
            entry.editionId, Set.of(EntryState.AWARD_OFFERED));
    return (int) offered.stream().filter(other -> other.awardAcceptedAt == null).count();
  }

  private EditionLetter toOffice(EntryRecord entry, String template) {
    Edition edition = editions.get(entry.edition());
    return EntryMail.letter(edition, entry, template)
        .leadingTo("/verdict")
        .with("applicant", entry.applicant)
        .with("award", edition.slot(Objects.requireNonNull(entry.awardSlot)).label());
  }

  private EntryRecord get(EntryId id) {
    return entries.findById(id.value()).orElseThrow(() -> EntryStore.notFound(id));
  }
}
