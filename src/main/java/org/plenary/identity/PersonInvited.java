package org.plenary.identity;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The office asked a person to come in. */
public record PersonInvited(PersonId id, Role role, PersonId by) implements DomainEvent {

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
    return Map.of("role", role.name());
  }
}
