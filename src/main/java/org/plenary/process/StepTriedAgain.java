package org.plenary.process;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Somebody had a step tried again that had failed. */
public record StepTriedAgain(String procedure, String key, String step, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject(procedure, key);
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("step", step);
  }
}
