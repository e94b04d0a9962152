package org.plenary.guideline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One numbered version of a guideline. Once frozen it never changes, and its hash proves it.
 *
 * @param number counted within the guideline from 1
 * @param sha256 over every paragraph's id, kind, level and text in order; only of a frozen draft
 * @param isAmendment whether it only puts in what the body that adopts decided
 */
public record Draft(
    DraftId id,
    GuidelineId guideline,
    int number,
    Instant startedAt,
    @Nullable Instant frozenAt,
    @Nullable String sha256,
    boolean isAmendment) {

  public DraftState state() {
    return isFrozen() ? DraftState.FROZEN : DraftState.WORKING;
  }

  /** Whether it settles the structure, as the first draft does. */
  public boolean isOutline() {
    return isOutline(number);
  }

  static boolean isOutline(int number) {
    return number == 1;
  }

  public boolean isFrozen() {
    return frozenAt != null;
  }
}
