package org.plenary.guideline;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody may read of what is frozen.
 *
 * @param guidelines with all their frozen drafts
 * @param drafts single ones of further guidelines
 */
public record ReadableDrafts(Set<GuidelineId> guidelines, Set<DraftId> drafts) {

  public ReadableDrafts {
    guidelines = Set.copyOf(guidelines);
    drafts = Set.copyOf(drafts);
  }

  static ReadableDrafts of(Collection<ReadableDrafts> parts) {
    return new ReadableDrafts(
        parts.stream().flatMap(part -> part.guidelines.stream()).collect(Collectors.toSet()),
        parts.stream().flatMap(part -> part.drafts.stream()).collect(Collectors.toSet()));
  }

  boolean has(Draft draft) {
    return draft.isFrozen()
        && (guidelines.contains(draft.guideline()) || drafts.contains(draft.id()));
  }
}
