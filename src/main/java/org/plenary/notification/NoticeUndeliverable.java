package org.plenary.notification;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * A notice waits for a person to decide.
 *
 * @param about what the mail was about
 * @param answer the server's words, or what is known instead
 * @param isUnclear whether it may have arrived all the same
 */
public record NoticeUndeliverable(NoticeId id, Subject about, String answer, boolean isUnclear)
    implements DomainEvent {

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
    return Map.of("about", about.toString(), "answer", answer, "unclear", isUnclear);
  }
}
