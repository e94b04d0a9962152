package org.plenary.vote;

/**
 * Where a candidate stands when the vote is over.
 *
 * @param votes that count
 */
public record CutLine(Candidate candidate, int votes, Standing standing) {

  /** On which side of the cut it is, and why. */
  public enum Standing {
    /** More votes than the first who stays behind. */
    FORWARD,
    /** As many votes as the last place, and all who have these go forward. */
    FORWARD_BY_TIE,
    /** As many votes as the last place; the office chose it. */
    CHOSEN,
    /** As many votes as the last place; the office has still to choose. */
    WAITING,
    /** As many votes as the last place; the office chose others. */
    NOT_CHOSEN,
    BEHIND
  }

  public boolean goesForward() {
    return standing == Standing.FORWARD
        || standing == Standing.FORWARD_BY_TIE
        || standing == Standing.CHOSEN;
  }
}
