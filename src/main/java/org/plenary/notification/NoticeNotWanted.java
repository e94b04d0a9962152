package org.plenary.notification;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * An optional notice was kept and not sent: its reader asked for none.
 *
 * @param about what the mail was about
 */
public record NoticeNotWanted(NoticeId id, Subject about) implements DomainEvent {

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
    return Map.of("about", about.toString());
  }
}
