package org.plenary.answer;

import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Comment;
import org.plenary.consultation.TextKey;

/** The text that says what became of a comment, also where nothing did. */
public final class OutcomeKey {

  private OutcomeKey() {}

  public static String of(Comment comment, @Nullable Answer answer) {
    if (answer != null && answer.isDecided() && answer.outcome() != null) {
      return of(answer.outcome());
    }
    return comment.isPosition() ? "answer.outcome.position" : none(comment.isInformal());
  }

  static String none(boolean isInformal) {
    return isInformal ? "answer.outcome.none-owed" : "answer.outcome.none";
  }

  public static String of(Outcome outcome) {
    return "answer.outcome." + TextKey.of(outcome);
  }
}
