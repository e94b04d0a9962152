package org.plenary.notification;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * The daily mail of a reader was put in the outbox.
 *
 * @param notices how many it carries
 */
public record DigestSent(String digest, NoticeId mail, int notices) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("digest", digest);
  }

  @Override
  public String actor() {
    return SYSTEM;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("mail", mail.value(), "notices", notices);
  }
}
