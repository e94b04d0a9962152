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
    String words) {

  public boolean isDecided() {
    return outcome != null;
  }
}
