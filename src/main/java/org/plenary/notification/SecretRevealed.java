package org.plenary.notification;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** An administrator read the sign-in link of a notice that no mail server could take. */
public record SecretRevealed(NoticeId id, String by) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("notice", id.value());
  }

  @Override
  public String actor() {
    return by;
  }
}
