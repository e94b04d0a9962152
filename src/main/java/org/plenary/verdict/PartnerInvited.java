package org.plenary.verdict;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Somebody was asked to choose a special mention for a partner. */
public record PartnerInvited(
    MentionId mention, EditionId edition, String slot, int shared, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("mention", mention.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value(), "slot", slot, "shared", shared);
  }
}
