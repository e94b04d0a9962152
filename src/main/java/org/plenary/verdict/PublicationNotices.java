package org.plenary.verdict;

import java.time.Instant;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.ResultNotices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the owner of an entry how it stands now that the results are public. */
@Service
@Transactional
public class PublicationNotices {

  private final Verdicts verdicts;
  private final Entries entries;
  private final ResultNotices notices;

  PublicationNotices(Verdicts verdicts, Entries entries, ResultNotices notices) {
    this.verdicts = verdicts;
    this.entries = entries;
    this.notices = notices;
  }

  /** Who accepted an award when the results were public has heard of them already. */
  public void tell(EntryId id) {
    Entry entry = entries.get(id);
    Instant accepted = entry.awardAcceptedAt();
    if (accepted != null && verdicts.wasPublicBefore(entry.edition(), accepted)) {
      notices.tellAwardPublic(id);
    } else {
      notices.tellPublished(id);
    }
  }
}
