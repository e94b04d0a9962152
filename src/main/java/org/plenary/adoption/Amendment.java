package org.plenary.adoption;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.PersonId;

/**
 * A draft with the changes the body decided, frozen to be the final one.
 *
 * @param judgedBy who said whether it is what was decided; empty until somebody has
 * @param words why it is not; empty where it is
 */
public record Amendment(
    ClearanceId clearance,
    GuidelineId guideline,
    DraftId draft,
    PersonId frozenBy,
    Instant frozenAt,
    @Nullable PersonId judgedBy,
    @Nullable Instant judgedAt,
    boolean isAsDecided,
    String words) {

  public boolean isJudged() {
    return judgedBy != null;
  }
}
