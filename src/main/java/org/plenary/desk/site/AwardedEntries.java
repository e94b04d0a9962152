package org.plenary.desk.site;

import java.util.List;
import org.plenary.entry.Entry;
import org.plenary.jury.AwardChange;
import org.plenary.programme.EditionId;

/** The entries of an edition whose award is final. */
interface AwardedEntries {

  List<Entry> list(EditionId edition);

  /** Which of the awards that were public passed on, newest first. */
  List<AwardChange> listChanges(EditionId edition);
}
