package org.plenary.answer;

import java.util.List;
import org.plenary.consultation.Comment;
import org.plenary.shared.Refusal;

/** Somebody answered since the answer was opened; what they said is not written over unseen. */
public class AnsweredElsewhere extends Refusal {

  private final transient Comment comment;
  private final transient List<Answer> now;

  AnsweredElsewhere(Comment comment, List<Answer> now) {
    super("answer.refused.answered-elsewhere", comment.number());
    this.comment = comment;
    this.now = List.copyOf(now);
  }

  /** The first of them that reads otherwise now. */
  public Comment comment() {
    return comment;
  }

  /** All of them as they stand now. */
  public AnswersSeen now() {
    return new AnswersSeen(now);
  }
}
