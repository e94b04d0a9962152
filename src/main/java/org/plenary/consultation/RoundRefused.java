package org.plenary.consultation;

import org.plenary.shared.Refusal;

/** A round cannot be set up or moved on like this. */
public class RoundRefused extends Refusal {

  private final Field field;

  /** Where on the form the reader has to look. */
  public enum Field {
    NAME,
    DRAFT,
    AUDIENCE,
    OPENS,
    CLOSES,
    REASON,
    QUESTIONS,
    ROUND
  }

  RoundRefused(Field field, String reason, Object... arguments) {
    super("consultation.round-refused." + reason, arguments);
    this.field = field;
  }

  public Field field() {
    return field;
  }
}
