package org.plenary.verdict;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The list of finalists stands; the other entries' road ends here. */
public record FinalistsConfirmed(
    EditionId edition, int finalists, int others, String departures, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("finalists", finalists, "others", others, "departures", departures);
  }
}
