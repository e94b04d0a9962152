package org.plenary.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Body;

/**
 * How far a body has come with its answer to a round.
 *
 * @param pending handed to the desk and not yet verified
 * @param verified stood by and not yet submitted
 * @param submitted how many comments its latest answer has; empty where it has not answered
 */
public record BodyStanding(
    Body body,
    int pending,
    int verified,
    @Nullable Integer submitted,
    @Nullable Instant submittedAt) {

  public boolean hasAnswered() {
    return submittedAt != null;
  }

  /** Verified, and yet nothing handed in: warned before the close, listed after it. */
  public boolean isHeldBack() {
    return !hasAnswered() && verified > 0;
  }

  public boolean isSilent() {
    return !hasAnswered() && pending == 0 && verified == 0;
  }
}
