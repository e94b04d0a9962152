package org.plenary.answer;

import java.time.Instant;
import org.plenary.answer.AnswerRefused.Field;

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

  private static final int LONGEST_NAME = 300;

  /**
   * Let out although something holds it: refused unless somebody answers by name, with a ground.
   */
  static Release inSpite(
      Holding holding, String answersFor, String ground, boolean isBeforeNextDraft, Instant at) {
    if (answersFor.isBlank()) {
      throw new AnswerRefused(Field.NAME, "name-missing");
    }
    if (answersFor.strip().length() > LONGEST_NAME) {
      throw new AnswerRefused(Field.NAME, "name-too-long");
    }
    if (ground.isBlank()) {
      throw new AnswerRefused(Field.GROUND, "ground-missing");
    }
    AnswerPolicy.requireShort(ground, Field.GROUND);
    return new Release(
        holding.unanswered(),
        holding.unexplained(),
        answersFor.strip(),
        ground.strip(),
        isBeforeNextDraft,
        at);
  }

  public boolean isOverride() {
    return !ground.isEmpty();
  }
}
