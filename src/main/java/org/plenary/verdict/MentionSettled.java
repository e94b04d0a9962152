package org.plenary.verdict;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The office decided a special mention that a partner was asked to choose. */
public record MentionSettled(MentionId mention, EditionId edition, boolean isByPick, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("mention", mention.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value(), "isByPick", isByPick);
  }
}
