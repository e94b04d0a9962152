package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The office found something missing in a nomination and asked for it. */
public record NominationSentBack(NominationId nomination, String remark, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return nomination.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("remark", remark);
  }
}
