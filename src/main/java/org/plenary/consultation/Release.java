package org.plenary.consultation;

import java.time.Instant;

/**
 * How the answers of a round went out.
 *
 * @param unanswered how many comments were owed an answer and had none
 * @param unexplained how many changes and acceptances did not match each other
 * @param answersFor who answers for it being released nevertheless; empty when nothing held it
 * @param isBeforeNextDraft whether the next draft was not frozen yet, so that the answers could not
 *     be compared with it
 */
public record Release(
    int unanswered,
    int unexplained,
    String answersFor,
    String ground,
    boolean isBeforeNextDraft,
    Instant at) {

  public boolean isOverride() {
    return !ground.isEmpty();
  }
}
