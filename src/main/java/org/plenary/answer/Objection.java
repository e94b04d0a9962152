package org.plenary.answer;

import org.plenary.consultation.Comment;

/** A comment to whose answer its contributor objects. */
public record Objection(Comment comment, Answer answer) {

  /** Whether the office still has to look at it. */
  public boolean isOpen() {
    return answer.objectionOutcome() == null;
  }
}
