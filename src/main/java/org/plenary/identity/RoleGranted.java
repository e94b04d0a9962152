package org.plenary.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A person may do more than before. */
public record RoleGranted(PersonId id, Role role, @Nullable PersonId by) implements DomainEvent {

  @Override
  public Subject subject() {
    return id.subject();
  }

  @Override
  public String actor() {
    return PersonId.actor(by);
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("role", role.name());
  }
}
