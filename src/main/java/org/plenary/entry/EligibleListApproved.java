package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * The office fixed which entries go to the jury.
 *
 * @param open entries that still waited for a correction and stay outside
 */
public record EligibleListApproved(
    EditionId edition, int eligible, int notEligible, int open, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("eligible", eligible, "notEligible", notEligible, "open", open);
  }
}
