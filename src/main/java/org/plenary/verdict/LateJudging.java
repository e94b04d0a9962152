package org.plenary.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.identity.PersonId;
import org.plenary.jury.ExactScore;

/**
 * An entry that is judged after the finalists were confirmed, beside the ranking they were taken
 * from.
 *
 * @param given how many jurors have it or have sent their scorecards
 * @param score the mean of the sent scorecards; empty where none is sent
 * @param scorecards how many of them count
 * @param line the score of the last finalist of its category; empty where there is none
 * @param decision empty while it is open
 */
public record LateJudging(
    Entry entry,
    int given,
    @Nullable ExactScore score,
    int scorecards,
    int minimum,
    @Nullable ExactScore line,
    @Nullable Decision decision) {

  public boolean isOpen() {
    return decision == null;
  }

  public boolean isQuorate() {
    return scorecards >= minimum;
  }

  /** Whether enough jurors have it. */
  public boolean isGivenOut() {
    return given >= minimum;
  }

  /** Whether nobody owes a scorecard for it any more, and enough were sent. */
  public boolean isScored() {
    return isQuorate() && scorecards == given;
  }

  public boolean reachesLine() {
    return isQuorate() && line != null && score != null && score.compareTo(line) >= 0;
  }

  /** The office's word on it. */
  public record Decision(LateOutcome outcome, String reason, PersonId by, Instant at) {}
}
