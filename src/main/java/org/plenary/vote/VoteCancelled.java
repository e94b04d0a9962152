package org.plenary.vote;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Staff took a vote out of the count. */
public record VoteCancelled(EditionId edition, String ballot, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("vote", ballot, "reason", reason);
  }
}
