package org.plenary.entry;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.identity.PersonId;
import org.plenary.programme.Audience;
import org.plenary.programme.ConcernedPeople;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Whoever writes an entry or a draft in the running, alone or with others. */
@Component
class ConcernedApplicants implements ConcernedPeople {

  private static final Set<EntryState> RUNNING =
      EnumSet.complementOf(EnumSet.of(EntryState.WITHDRAWN, EntryState.DECLINED));

  private final Entries entries;
  private final EntryWriters writers;

  ConcernedApplicants(Entries entries, EntryWriters writers) {
    this.entries = entries;
    this.writers = writers;
  }

  @Override
  public Collection<PersonId> list(EditionId edition, Audience audience) {
    if (!audience.includesApplicants()) {
      return List.of();
    }
    Set<EntryId> running =
        entries.listByState(edition, RUNNING).stream().map(Entry::id).collect(Collectors.toSet());
    return writers.map(edition).entrySet().stream()
        .filter(writer -> !Collections.disjoint(writer.getValue(), running))
        .map(Map.Entry::getKey)
        .toList();
  }
}
