package org.plenary.consultation;

import org.plenary.shared.Refusal;

/** A comment cannot be taken like this. What was typed is kept as a draft. */
public class CommentRefused extends Refusal {

  private final Field field;

  /** Where the reader has to look. */
  public enum Field {
    PLACE,
    QUOTE,
    SEVERITY,
    STANCE,
    TEXT,
    PROPOSED,
    REASON,
    CAPACITY,
    EMAIL,
    ROUND
  }

  CommentRefused(Field field, String reason, Object... arguments) {
    super("consultation.comment-refused." + reason, arguments);
    this.field = field;
  }

  /** The office left out who spoke, or where in the text. */
  public static CommentRefused incompletePosition() {
    return new CommentRefused(Field.PLACE, "position-incomplete");
  }

  public Field field() {
    return field;
  }
}
