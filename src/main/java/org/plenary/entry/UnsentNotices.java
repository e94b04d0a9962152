package org.plenary.entry;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who write drafts that time runs out, and that it is over. */
@Service
@Transactional
public class UnsentNotices {

  private final EntryStore store;
  private final EntryRecords records;
  private final EntryMail mail;
  private final Submitting submitting;
  private final Editions editions;
  private final Clock clock;

  UnsentNotices(
      EntryStore store,
      EntryRecords records,
      EntryMail mail,
      Submitting submitting,
      Editions editions,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.mail = mail;
    this.submitting = submitting;
    this.editions = editions;
    this.clock = clock;
  }

  /**
   * Reminds the owner of a draft; whoever has sent meanwhile hears nothing, and nobody does where
   * the reminder itself comes too late.
   */
  public void remind(EntryId id) {
    EntryRecord entry = store.lock(id);
    Edition edition = editions.get(entry.edition());
    Deadline closes = edition.date(EditionDate.CALL_CLOSES);
    if (entry.state != EntryState.DRAFT || closes.isMissedBy(clock.instant())) {
      return;
    }
    int missing = submitting.problems(edition, entry).size();
    EditionLetter letter = EntryMail.letter(edition, entry, "draft-reminder", "/edit").due(closes);
    mail.toOwner(entry, missing == 0 ? letter : letter.with("missing", missing));
  }

  public void remindAll(EditionId edition) {
    drafts(edition).forEach(this::remind);
  }

  /**
   * Tells everybody who wrote a draft that the call closed without it. Says nothing where the call
   * was opened again meanwhile: they can send it after all.
   */
  public void tellNotSent(EntryId id) {
    EntryRecord entry = store.lock(id);
    Edition edition = editions.get(entry.edition());
    Deadline closes = edition.date(EditionDate.CALL_CLOSES);
    if (entry.state == EntryState.DRAFT && closes.isMissedBy(clock.instant())) {
      mail.toWriters(
          entry, EntryMail.letter(edition, entry, "draft-not-sent").with("closed", closes));
    }
  }

  /** The same for every draft at once; at a real close each entry's procedure tells its own. */
  void tellAllNotSent(EditionId edition) {
    drafts(edition).forEach(this::tellNotSent);
  }

  private List<EntryId> drafts(EditionId edition) {
    return records
        .findByEditionIdAndStateInOrderByEntryNumber(edition.value(), Set.of(EntryState.DRAFT))
        .stream()
        .map(EntryRecord::id)
        .toList();
  }
}
