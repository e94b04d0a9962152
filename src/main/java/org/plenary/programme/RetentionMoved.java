package org.plenary.programme;

import java.time.LocalDate;
import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Staff named another last day for what an edition keeps. */
public record RetentionMoved(
    EditionId edition, RetentionKind kind, LocalDate through, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("kind", kind.key(), "through", through.toString(), "reason", reason);
  }
}
