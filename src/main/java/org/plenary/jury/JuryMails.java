package org.plenary.jury;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.plenary.entry.EntryId;
import org.plenary.notification.BulkMail;
import org.plenary.programme.Edition;

/** What the jury's decisions told the owners of entries. */
public final class JuryMails {

  private JuryMails() {}

  /** Whether an entry goes on. */
  public static BulkMail finalists(Edition edition, Collection<EntryId> entries) {
    return about(edition, entries, "entry-finalist", "entry-not-finalist");
  }

  /** That the results are public. */
  public static BulkMail results(Edition edition, Collection<EntryId> entries) {
    return about(edition, entries, "results-published");
  }

  private static BulkMail about(Edition edition, Collection<EntryId> entries, String... templates) {
    return BulkMail.of(
        Arrays.stream(templates)
            .map(template -> edition.programme() + "/" + template)
            .collect(Collectors.toSet()),
        EntryId.KIND,
        entries.stream().map(EntryId::value).toList());
  }
}
