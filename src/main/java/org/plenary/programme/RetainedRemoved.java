package org.plenary.programme;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** What an edition kept until its last day is gone. */
public record RetainedRemoved(EditionId edition, RetentionKind kind, int count, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("kind", kind.key(), "count", count);
  }
}
