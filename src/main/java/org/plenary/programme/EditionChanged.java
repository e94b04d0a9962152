package org.plenary.programme;

import java.util.Map;
import java.util.Set;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * A published edition changed in something other than its dates; those it touches are told.
 *
 * @param revision the revision the change made
 */
public record EditionChanged(
    EditionId edition,
    int revision,
    Set<EditionPart> parts,
    Audience audience,
    String reason,
    String actor)
    implements DomainEvent {

  public EditionChanged {
    parts = Set.copyOf(parts);
  }

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    String names = String.join(", ", parts.stream().map(EditionPart::key).sorted().toList());
    return Map.of("revision", revision, "parts", names, "reason", reason);
  }
}
