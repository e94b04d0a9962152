package org.plenary.vote;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Somebody voted. For whom is nobody's business, so the record does not know it. */
public record VoteCast(EditionId edition, String category, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("category", category);
  }
}
