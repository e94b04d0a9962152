package org.plenary.verdict;

import java.util.Map;
import java.util.Set;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The panel or its chair parted entries that the numbers could not. */
public record TieDecided(
    EditionId edition, Set<EntryId> entries, String rung, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "entries",
        entries.stream().map(EntryId::value).sorted().toList(),
        "rung",
        rung,
        "reason",
        reason);
  }
}
