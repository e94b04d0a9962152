package org.plenary.programme;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** An edition ended: its archive is locked. */
public record EditionClosed(EditionId edition, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }
}
