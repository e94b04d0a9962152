package org.plenary.entry;

import org.plenary.programme.EditionLetter;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells applicants what became of an entry that was judged after the finalists were confirmed. */
@Service
@Transactional
public class LateJudgingNotices {

  private final EntryStore store;
  private final EntryMail mail;
  private final Editions editions;

  LateJudgingNotices(EntryStore store, EntryMail mail, Editions editions) {
    this.store = store;
    this.mail = mail;
    this.editions = editions;
  }

  /**
   * @param ground in the office's words; blank where its result speaks for itself
   */
  public void tellAdded(EntryId id, String ground) {
    tell(id, EntryState.FINALIST, "entry-added", ground, false);
  }

  /**
   * @param isJudged false where the jury did not come to judge it; then the ground is an apology
   */
  public void tellLeftOut(EntryId id, boolean isJudged, String ground) {
    tell(id, EntryState.NOT_A_FINALIST, "entry-left-out", ground, isJudged);
  }

  private void tell(EntryId id, EntryState what, String template, String ground, boolean isJudged) {
    EntryRecord entry = store.lock(id);
    entry.tell(what);
    EntryRecord told = store.save(entry);
    EditionLetter letter =
        EntryMail.letter(editions.get(told.edition()), told, template)
            .withOptional("ground", ground);
    mail.toOwner(told, isJudged ? letter.with("judged", true) : letter);
  }
}
