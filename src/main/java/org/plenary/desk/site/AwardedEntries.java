package org.plenary.desk.site;

import java.util.List;
import org.plenary.entry.Entry;
import org.plenary.programme.EditionId;

/** The entries of an edition whose award is final. */
interface AwardedEntries {

  List<Entry> list(EditionId edition);
}
