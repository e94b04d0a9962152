package org.plenary.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * Somebody chose how to get optional mail.
 *
 * @param person whose account it is; empty for a reader who has none
 * @param mail whose link they used; empty where they chose on their account's screen
 */
public record MailChoiceMade(@Nullable String person, @Nullable NoticeId mail, MailChoice choice)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return mail == null
        ? new Subject("person", String.valueOf(person))
        : new Subject("notice", mail.value());
  }

  /** A link proves that somebody has the mail, not who they are. */
  @Override
  public String actor() {
    return mail == null && person != null ? person : SYSTEM;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("choice", choice.name());
  }
}
