package org.plenary.answer;

import org.plenary.consultation.Comment;
import org.plenary.consultation.Round;

/**
 * A comment on the board.
 *
 * @param alike how many others are answered with it
 */
public record TriageItem(Comment comment, Answer answer, int alike) {

  /** Whether it came once the answers of its round were out and the office answered it since. */
  boolean isAnsweredAfterRelease(Round round) {
    return round.isAfterRelease(comment) && answer.isDecided();
  }
}
