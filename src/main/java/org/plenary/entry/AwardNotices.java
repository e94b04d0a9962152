package org.plenary.entry;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a winner answered, as the office hears it. */
@Service
@Transactional
public class AwardNotices {

  private final EntryRecords entries;
  private final EntryMail mail;
  private final Editions editions;

  AwardNotices(EntryRecords entries, EntryMail mail, Editions editions) {
    this.entries = entries;
    this.mail = mail;
    this.editions = editions;
  }

  /** To the office, with how many answers are still to come. */
  public void tellAccepted(EntryId id) {
    EntryRecord entry = get(id);
    int waiting = countUnanswered(entry);
    EditionLetter letter = toOffice(entry, "award-accepted");
    mail.toStaff(waiting == 0 ? letter : letter.with("waiting", waiting));
  }

  /**
   * To the office, also of a winner who withdrew before they were told.
   *
   * @param next who was offered the award instead; empty where no reserve was left
   */
  public void tellDeclined(EntryId id, @Nullable EntryId next) {
    EntryRecord entry = get(id);
    mail.toStaff(
        toOffice(entry, "award-declined")
            .withOptional("reason", entry.reason)
            .withOptional("withdrawn", entry.state == EntryState.WITHDRAWN ? entry.receipt : null)
            .withOptional("reserveAward", next == null ? null : get(next).title));
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
