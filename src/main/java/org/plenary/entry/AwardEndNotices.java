package org.plenary.entry;

import java.time.Clock;
import java.util.Objects;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionLetter;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells winners what the office decided about an award they did not answer, or must give back. */
@Service
@Transactional
public class AwardEndNotices {

  private static final String WHY = "reason";

  private final EntryStore store;
  private final EntryMail mail;
  private final Editions editions;
  private final Clock clock;

  AwardEndNotices(EntryStore store, EntryMail mail, Editions editions, Clock clock) {
    this.store = store;
    this.mail = mail;
    this.editions = editions;
    this.clock = clock;
  }

  public void tellMoreTime(EntryId id) {
    EntryRecord entry = store.lock(id);
    if (entry.waitsForAnswer()) {
      mail.toOwner(
          entry, due(letter(entry, "award-more-time", "/award"), entry).with(WHY, why(entry)));
    }
  }

  /** From here on the former winner sees that it went to another. */
  public void tellLapsed(EntryId id) {
    EntryRecord entry = tellOver(id);
    mail.toOwner(entry, due(letter(entry, "award-lapsed", ""), entry));
  }

  /** From here on the former winner sees that it was taken back. */
  public void tellWithdrawn(EntryId id) {
    EntryRecord entry = tellOver(id);
    EditionLetter letter = letter(entry, "award-withdrawn", "").with(WHY, why(entry));
    boolean isPublic =
        !clock.instant().isBefore(letter.edition().date(EditionDate.EMBARGO_LIFTS).at());
    mail.toOwner(entry, isPublic ? letter.with("public", true) : letter);
  }

  private EntryRecord tellOver(EntryId id) {
    EntryRecord entry = store.lock(id);
    entry.tell(EntryState.NO_AWARD);
    return store.save(entry);
  }

  private EditionLetter letter(EntryRecord entry, String template, String page) {
    Edition edition = editions.get(entry.edition());
    return EntryMail.letter(edition, entry, template, page)
        .with("award", edition.slot(Objects.requireNonNull(entry.awardSlot)).label());
  }

  private static EditionLetter due(EditionLetter letter, EntryRecord entry) {
    return letter.due(EntryDeadlines.acceptanceDue(letter.edition(), entry));
  }

  private static String why(EntryRecord entry) {
    return entry.reason == null ? "" : entry.reason;
  }
}
