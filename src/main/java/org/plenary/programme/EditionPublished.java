package org.plenary.programme;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** An edition was frozen and made public; its procedure begins. */
public record EditionPublished(EditionId edition, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }
}
