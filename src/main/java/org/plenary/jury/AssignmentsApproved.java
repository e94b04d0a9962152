package org.plenary.jury;

import java.util.List;
import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * The office gave entries to jurors. One {@link AssignmentMade} follows for each.
 *
 * @param jurors who got any, each once
 */
public record AssignmentsApproved(
    EditionId edition, int assignments, List<JurorId> jurors, String actor) implements DomainEvent {

  public AssignmentsApproved {
    jurors = List.copyOf(jurors);
  }

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("assignments", assignments, "jurors", jurors.size());
  }
}
