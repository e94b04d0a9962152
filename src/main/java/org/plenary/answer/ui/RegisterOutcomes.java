package org.plenary.answer.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;
import org.plenary.answer.Answer;
import org.plenary.answer.AnswerState;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.CommentState;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.TextKey;
import org.plenary.consultation.ui.CommentTexts;
import org.plenary.ui.Status;

/** What the register says became of its rows, as far as the reader may know. */
class RegisterOutcomes {

  private final Component page;
  private final Map<RoundId, Round> rounds;
  private final Map<CommentId, Answer> answers = new HashMap<>();

  RegisterOutcomes(Component page, Map<RoundId, Round> rounds) {
    this.page = page;
    this.rounds = rounds;
  }

  /** Call before rows are shown, with the answers to them. */
  void know(Map<CommentId, Answer> found) {
    answers.putAll(found);
  }

  /** What became of it; until the reader may know that, how it stands. */
  Status of(Comment row) {
    if (row.isHidden()) {
      return new Status(
          Status.Shape.BAD, "eye-off", page.getTranslation("consultation.card.hidden"));
    }
    Answer answer = answers.get(row.id());
    if (row.state() == CommentState.SUBMITTED && answer != null && answer.isDecided()) {
      return TriageTexts.status(page, row, answer);
    }
    if (row.isInformal()) {
      return new Status(
          Status.Shape.ENDED, "clock", page.getTranslation("consultation.card.informal"));
    }
    if (row.state() != CommentState.SUBMITTED) {
      return CommentTexts.status(page, row);
    }
    if (answer != null && answer.state() == AnswerState.PROPOSED) {
      return new Status(
          Status.Shape.MOVING,
          "hourglass",
          page.getTranslation("answer.state." + TextKey.of(answer.state())));
    }
    return rounds.get(row.round()).state() == RoundState.RELEASED
        ? new Status(Status.Shape.ENDED, "minus", page.getTranslation("answer.outcome.none"))
        : CommentTexts.status(page, row);
  }
}
