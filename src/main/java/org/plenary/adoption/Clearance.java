package org.plenary.adoption;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.PersonId;

/**
 * A text cleared for the body that adopts, and what that body made of it.
 *
 * @param ground why it was ready
 * @param inSpite where something held it
 * @param words the changes it was adopted with, or why it was sent back
 * @param needsAmendment whether those changes go into the text before it is adopted
 * @param amended the draft that has them, once somebody confirmed it
 */
public record Clearance(
    ClearanceId id,
    GuidelineId guideline,
    DraftId draft,
    PersonId clearedBy,
    Instant clearedAt,
    String ground,
    @Nullable InSpite inSpite,
    @Nullable Outcome outcome,
    String body,
    @Nullable LocalDate decidedOn,
    String words,
    boolean needsAmendment,
    @Nullable DraftId amended) {

  public boolean isDecided() {
    return outcome != null;
  }

  /** Whether everybody may have the text now. */
  public boolean isAdopted() {
    return outcome != null && outcome.isAdopted() && !isBeingAmended();
  }

  /** Whether the decided changes are still to be put in, or to be confirmed. */
  public boolean isBeingAmended() {
    return needsAmendment && amended == null;
  }

  /** The draft that is adopted: the one that was cleared, unless it was amended. */
  public DraftId text() {
    return amended == null ? draft : amended;
  }
}
