package org.plenary.verdict;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A partner is not asked to choose any more, and sees no entry from here on. */
public record PartnerStopped(MentionId mention, EditionId edition, String slot, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("mention", mention.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value(), "slot", slot);
  }
}
