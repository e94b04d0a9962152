package org.plenary.award;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The office confirmed who comes to the ceremony. */
public record GuestsConfirmed(EditionId edition, int guests, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("guests", guests);
  }
}
