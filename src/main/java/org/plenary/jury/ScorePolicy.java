package org.plenary.jury;

import java.math.BigDecimal;
import org.plenary.programme.EditionRules;

/** What a juror may give for one criterion: half points from 0 to the edition's maximum. */
public final class ScorePolicy {

  private static final BigDecimal STEP = new BigDecimal("0.5");

  /** How many points from either end of the scale count as extreme and want a note. */
  private static final int EXTREME_LOW = 2;

  private static final int EXTREME_HIGH = 1;

  private ScorePolicy() {}

  static void check(EditionRules rules, String criterion, BigDecimal value) {
    BigDecimal maximum = BigDecimal.valueOf(rules.scoreMaximum());
    if (value.signum() < 0 || value.compareTo(maximum) > 0) {
      throw new ScoreRefused(
          criterion,
          "jury.refused.score-out-of-range",
          rules.scoreMaximum(),
          value.toPlainString());
    }
    if (value.remainder(STEP).signum() != 0) {
      throw new ScoreRefused(criterion, "jury.refused.score-step", value.toPlainString());
    }
  }

  /** Whether this score cannot stand without a word: on a scale of 10, 0 to 2 and 9 to 10. */
  public static boolean needsNote(EditionRules rules, BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(EXTREME_LOW)) <= 0
        || value.compareTo(BigDecimal.valueOf(rules.scoreMaximum() - EXTREME_HIGH)) >= 0;
  }
}
