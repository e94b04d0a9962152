package org.plenary.identity;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A person may not sign in any more. */
public record PersonDeactivated(PersonId id, PersonId by, String reason) implements DomainEvent {

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
