package org.plenary.identity;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A person came in. */
public record SignedIn(PersonId id, SignInMeans means) implements DomainEvent {

  @Override
  public Subject subject() {
    return id.subject();
  }

  @Override
  public String actor() {
    return id.value();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("means", means.name());
  }
}
