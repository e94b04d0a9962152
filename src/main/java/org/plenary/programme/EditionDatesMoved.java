package org.plenary.programme;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A promised date of a published edition moved; timers follow, and those it touches are told. */
public record EditionDatesMoved(EditionId edition, EditionDate date, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("date", date.key(), "reason", reason);
  }
}
