package org.plenary.consultation;

import org.jspecify.annotations.Nullable;

/** The text that says what became of a comment, also where nothing did. */
public final class OutcomeKey {

  private OutcomeKey() {}

  public static String of(Comment comment, @Nullable Answer answer) {
    if (answer != null && answer.isDecided() && answer.outcome() != null) {
      return of(answer.outcome());
    }
    return comment.isPosition() ? "consultation.outcome.position" : none(comment.isInformal());
  }

  static String none(boolean isInformal) {
    return isInformal ? "consultation.outcome.none-owed" : "consultation.outcome.none";
  }

  public static String of(Outcome outcome) {
    return "consultation.outcome." + TextKey.of(outcome);
  }
}
