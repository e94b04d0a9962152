package org.plenary.answer;

/**
 * What holds the release of a round.
 *
 * @param unanswered comments that are owed an answer and have none
 * @param unexplained changes without a comment and accepted comments without a change
 */
public record Holding(int unanswered, int unexplained) {

  public boolean isNothing() {
    return unanswered == 0 && unexplained == 0;
  }
}
