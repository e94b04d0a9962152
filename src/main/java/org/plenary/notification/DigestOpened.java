package org.plenary.notification;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The first notice of a reader waits for their next daily mail. */
public record DigestOpened(String digest) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("digest", digest);
  }

  @Override
  public String actor() {
    return SYSTEM;
  }
}
