package org.plenary.programme;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * An edition reached a stage of its road; those who take part in it are told by their procedures.
 */
public record StageReached(EditionId edition, EditionStage stage) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public String actor() {
    return SYSTEM;
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("stage", stage.name());
  }
}
