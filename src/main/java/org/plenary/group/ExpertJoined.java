package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * Somebody became a member of an expert working group.
 *
 * @param isOfList whether a whole list comes in, of which {@link ExpertListConfirmed} tells the end
 */
public record ExpertJoined(GroupId group, ExpertId expert, boolean isOfList, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return expert.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("group", group.value());
  }
}
