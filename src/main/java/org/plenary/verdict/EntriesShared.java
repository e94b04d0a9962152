package org.plenary.verdict;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Other entries than before are shared with a partner. */
public record EntriesShared(MentionId mention, EditionId edition, int shared, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("mention", mention.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value(), "shared", shared);
  }
}
