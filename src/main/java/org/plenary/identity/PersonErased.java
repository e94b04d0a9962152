package org.plenary.identity;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A person's name and address were replaced by a code. */
public record PersonErased(PersonId id, PersonId by, String reason) implements DomainEvent {

  @Override
  public Subject subject() {
    return id.subject();
  }

  @Override
  public String actor() {
    return by.value();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("reason", reason);
  }
}
