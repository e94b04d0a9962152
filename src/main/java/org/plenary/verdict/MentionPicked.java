package org.plenary.verdict;

import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A partner chose an entry for a special mention, or another than before. */
public record MentionPicked(MentionId mention, EditionId edition, EntryId entry, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("mention", mention.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value(), "entry", entry.value());
  }
}
