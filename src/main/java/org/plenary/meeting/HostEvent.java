package org.plenary.meeting;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Something that happened to one thing that is to be hosted. */
public interface HostEvent extends DomainEvent {

  HostingId hosting();

  @Override
  default Subject subject() {
    return hosting().subject();
  }
}
