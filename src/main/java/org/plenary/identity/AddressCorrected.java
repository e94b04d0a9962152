package org.plenary.identity;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The office corrected an address that takes no mail; which, only the account knows. */
public record AddressCorrected(PersonId id, PersonId by, String reason) implements DomainEvent {

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
