package org.plenary.programme;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** An edition was set up as a draft, from a file or as a copy. */
public record EditionLoaded(EditionId edition, String code, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("code", code);
  }
}
