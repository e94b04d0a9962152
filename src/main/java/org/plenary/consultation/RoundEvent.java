package org.plenary.consultation;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Something that happened to one round. */
public interface RoundEvent extends DomainEvent {

  RoundId round();

  @Override
  default Subject subject() {
    return round().subject();
  }
}
