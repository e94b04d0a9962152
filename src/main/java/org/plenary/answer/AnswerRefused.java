package org.plenary.answer;

import org.plenary.shared.Refusal;

/** A comment cannot be answered, or a round released, like this. */
public class AnswerRefused extends Refusal {

  private final Field field;

  /** Where the reader has to look. */
  public enum Field {
    OUTCOME,
    WORDS,
    GROUP,
    DAY,
    GROUP_WORDS,
    NAME,
    GROUND,
    COMMENT
  }

  AnswerRefused(Field field, String reason, Object... arguments) {
    super("answer.refused." + reason, arguments);
    this.field = field;
  }

  public Field field() {
    return field;
  }
}
