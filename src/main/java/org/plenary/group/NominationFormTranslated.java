package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The office put something of the nomination form into other languages. */
public record NominationFormTranslated(String component, String languages, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("form", "nomination");
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("component", component, "languages", languages);
  }
}
