package org.plenary.notification;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * A notice that was held for want of a mail server may go out now. Its procedure ended when it was
 * held, so it begins anew.
 */
public record NoticeReleased(NoticeId id, String by) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("notice", id.value());
  }

  @Override
  public String actor() {
    return by;
  }
}
