package org.plenary.answer.ui;

import com.vaadin.flow.component.Component;
import org.plenary.answer.Answer;
import org.plenary.answer.AnswerDeed;
import org.plenary.answer.AnswerState;
import org.plenary.answer.Outcome;
import org.plenary.answer.OutcomeKey;
import org.plenary.answer.TriageQueue;
import org.plenary.consultation.Comment;
import org.plenary.consultation.TextKey;
import org.plenary.ui.Status;
import org.plenary.ui.Status.Shape;

/** What answers are called on the screen. */
final class TriageTexts {

  private TriageTexts() {}

  static String queue(Component page, TriageQueue queue) {
    return page.getTranslation("answer.queue." + TextKey.of(queue));
  }

  static String outcome(Component page, Outcome outcome) {
    return page.getTranslation(OutcomeKey.of(outcome));
  }

  static String deed(Component page, AnswerDeed deed) {
    return page.getTranslation("answer.deed." + TextKey.of(deed));
  }

  /** What became of a comment, as a state. */
  static Status status(Component page, Comment comment, Answer answer) {
    String word = page.getTranslation(OutcomeKey.of(comment, answer));
    Outcome outcome = answer.outcome();
    if (!answer.isDecided() || outcome == null) {
      return new Status(Shape.ENDED, "minus", word);
    }
    if (outcome.changesText()) {
      return new Status(Shape.GOOD, "check", word);
    }
    return outcome == Outcome.NOT_ACCEPTED
        ? new Status(Shape.ENDED, "x", word)
        : new Status(Shape.ENDED, "corner-down-right", word);
  }

  /** Says in advance what the button does. */
  static String primary(AnswerState state, boolean isBlocking) {
    return switch (state) {
      case OPEN -> "answer.triage.propose";
      case PROPOSED -> isBlocking ? "answer.triage.decide-group" : "answer.triage.decide";
      case DECIDED -> "answer.triage.reopen";
    };
  }
}
