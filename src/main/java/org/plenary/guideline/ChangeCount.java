package org.plenary.guideline;

import java.util.function.Predicate;

/**
 * How much of a text is new, counted in paragraphs. One that was moved and edited counts as both.
 *
 * @param changed whose words are no longer the same: edited, split or merged
 */
public record ChangeCount(int changed, int added, int removed, int moved) {

  static ChangeCount of(Trace trace) {
    return new ChangeCount(
        count(trace, Placement::isEdited),
        trace.added().size(),
        count(trace, placement -> placement.fate() == Fate.REMOVED),
        count(trace, Placement::isMoved));
  }

  public boolean isNothing() {
    return changed + added + removed + moved == 0;
  }

  private static int count(Trace trace, Predicate<Placement> what) {
    return (int) trace.placements().stream().filter(what).count();
  }
}
