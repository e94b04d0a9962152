package org.plenary.desk.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.verdict.AwardChange;

/** The entries of an edition whose award is final. */
interface AwardedEntries {

  List<Entry> list(EditionId edition);

  /** The editions whose results the office or the embargo has made public. */
  Set<EditionId> listPublic();

  /** The numbers on their certificates. */
  Map<EntryId, String> certificates(List<Entry> awarded);

  /** Which of the awards that were public passed on, newest first. */
  List<AwardChange> listChanges(EditionId edition);
}
