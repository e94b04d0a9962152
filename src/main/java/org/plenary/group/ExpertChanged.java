package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** What the list says of a member was changed by a person, who gave a reason. */
public record ExpertChanged(GroupId group, ExpertId expert, String what, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return expert.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("group", group.value(), "what", what);
  }
}
