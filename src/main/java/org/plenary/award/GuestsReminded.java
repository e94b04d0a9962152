package org.plenary.award;

import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Winners who had not said who comes were asked again. */
public record GuestsReminded(EditionId edition, List<EntryId> entries, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("entries", entries.size());
  }
}
