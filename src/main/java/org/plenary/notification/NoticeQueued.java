package org.plenary.notification;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A notice lies in the outbox and wants delivering. */
public record NoticeQueued(NoticeId id) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("notice", id.value());
  }

  @Override
  public String actor() {
    return SYSTEM;
  }
}
