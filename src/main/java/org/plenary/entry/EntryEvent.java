package org.plenary.entry;

import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Something that happened to one entry. */
public interface EntryEvent extends DomainEvent {

  EntryId entry();

  EditionId edition();

  @Override
  default Subject subject() {
    return entry().subject();
  }
}
