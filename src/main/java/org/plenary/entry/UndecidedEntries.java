package org.plenary.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entries of which nobody can say yet whether they take part. */
@Service
@Transactional(readOnly = true)
public class UndecidedEntries {

  private static final Set<EntryState> NOT_DECIDED =
      Set.of(EntryState.SENT, EntryState.IN_SCREENING, EntryState.CORRECTION_ASKED);

  private final Entries entries;
  private final EntryObjectionRows objections;

  UndecidedEntries(Entries entries, EntryObjectionRows objections) {
    this.entries = entries;
    this.objections = objections;
  }

  /** In screening, with their applicant for a correction, or kept out with an objection to read. */
  public List<Entry> list(EditionId edition) {
    List<Entry> keptOut = entries.listByState(edition, Set.of(EntryState.NOT_ELIGIBLE));
    Map<EntryId, Objection> objected = objections.map(keptOut.stream().map(Entry::id).toList());
    return Stream.concat(
            entries.listByState(edition, NOT_DECIDED).stream(),
            keptOut.stream()
                .filter(entry -> objected.containsKey(entry.id()))
                .filter(entry -> objected.get(entry.id()).isOpen()))
        .sorted(Comparator.comparing(Entry::number))
        .toList();
  }
}
