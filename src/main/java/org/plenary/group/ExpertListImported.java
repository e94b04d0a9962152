package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A list of experts was imported as it stood. */
public record ExpertListImported(GroupId group, int lines, int flags, String sha256, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return group.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("lines", lines, "flags", flags, "sha256", sha256);
  }
}
