package org.plenary.notification;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A person decided that a notice will not be sent, and said why. */
public record NoticeGivenUp(NoticeId id, String by, String reason) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("notice", id.value());
  }

  @Override
  public String actor() {
    return by;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("reason", reason);
  }
}
