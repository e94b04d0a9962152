package org.plenary.vote;

import java.util.List;
import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The office chose who goes forward among those tied at the last place of a category. */
public record CutTieDecided(
    EditionId edition, String category, List<String> entries, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("category", category, "entries", entries, "reason", reason);
  }
}
