package org.plenary.answer;

import java.util.Arrays;
import java.util.List;
import org.plenary.consultation.CommentKind;

/** What became of a comment, in the order it is offered. */
public enum Outcome {
  ACCEPTED,
  ACCEPTED_WITH_CHANGE,
  ACCEPTED_IN_PART,
  NOT_ACCEPTED,
  NOTED,
  DEFERRED,
  /** Only of a question. */
  ANSWERED,
  OUT_OF_SCOPE;

  /** A question is answered; other comments have nothing that could be. Seven either way. */
  public static List<Outcome> offeredFor(CommentKind kind) {
    Outcome other = kind == CommentKind.QUESTION ? ACCEPTED_WITH_CHANGE : ANSWERED;
    return Arrays.stream(values()).filter(outcome -> outcome != other).toList();
  }

  /** Whether its contributor is owed words and not only an outcome. */
  public boolean needsWords() {
    return this == ACCEPTED_IN_PART || this == NOT_ACCEPTED || this == ANSWERED;
  }

  /** Whether the next draft has to read differently. */
  public boolean changesText() {
    return this == ACCEPTED || this == ACCEPTED_WITH_CHANGE || this == ACCEPTED_IN_PART;
  }
}
