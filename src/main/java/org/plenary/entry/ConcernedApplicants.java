package org.plenary.entry;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.identity.PersonId;
import org.plenary.programme.Audience;
import org.plenary.programme.ConcernedPeople;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Whoever has an entry or a draft in the running. */
@Component
class ConcernedApplicants implements ConcernedPeople {

  private static final Set<EntryState> RUNNING =
      EnumSet.complementOf(EnumSet.of(EntryState.WITHDRAWN, EntryState.DECLINED));

  private final Entries entries;

  ConcernedApplicants(Entries entries) {
    this.entries = entries;
  }

  @Override
  public Collection<PersonId> list(EditionId edition, Audience audience) {
    return audience.includesApplicants()
        ? entries.listByState(edition, RUNNING).stream().map(Entry::owner).distinct().toList()
        : List.of();
  }
}
