package org.plenary.guideline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Follows a paragraph through what was split and merged, to where it is now. */
final class Descent {

  private final List<Step> steps;
  private final Set<ParagraphId> standing;

  /**
   * @param standing what there is in the newer draft
   */
  Descent(List<Step> steps, Set<ParagraphId> standing) {
    this.steps = steps;
    this.standing = standing;
  }

  Set<ParagraphId> successors(ParagraphId id) {
    Set<ParagraphId> now = descendants(id);
    now.retainAll(standing);
    return now;
  }

  private Set<ParagraphId> descendants(ParagraphId id) {
    Set<ParagraphId> now = new LinkedHashSet<>(Set.of(id));
    for (Step step : steps) {
      if (now.contains(step.from()) && step.kind().leadsOn()) {
        if (step.kind() == Step.Kind.MERGED) {
          now.remove(step.from());
        }
        now.add(step.into());
      }
    }
    return now;
  }

  /** Whether it, or what it became, was taken out only because a file did not bring it. */
  boolean isMissed(ParagraphId id) {
    Set<ParagraphId> descendants = descendants(id);
    return steps.stream()
        .anyMatch(step -> step.kind() == Step.Kind.MISSED && descendants.contains(step.from()));
  }

  /** Whether it, or what it became, was once only taken for the same by its words. */
  boolean isGuessed(ParagraphId id) {
    Set<ParagraphId> descendants = successors(id);
    return steps.stream()
        .filter(step -> step.kind() == Step.Kind.MATCHED)
        .anyMatch(step -> step.from().equals(id) || descendants.contains(step.from()));
  }
}
