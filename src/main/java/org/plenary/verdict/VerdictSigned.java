package org.plenary.verdict;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The verdict is signed and frozen; winners are offered their awards. */
public record VerdictSigned(
    EditionId edition, int winners, int reserves, String sha256, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("winners", winners, "reserves", reserves, "sha256", sha256);
  }
}
