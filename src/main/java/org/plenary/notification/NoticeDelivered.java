package org.plenary.notification;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The mail server has taken a notice. */
public record NoticeDelivered(NoticeId id, String messageId) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("notice", id.value());
  }

  @Override
  public String actor() {
    return SYSTEM;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("messageId", messageId);
  }
}
