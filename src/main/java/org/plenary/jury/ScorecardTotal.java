package org.plenary.jury;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.plenary.programme.Criterion;

/**
 * How one juror's scores add up: the weighted sum so far, out of the weight that has been scored.
 */
public record ScorecardTotal(ExactScore points, int outOf, int scored, int criteria) {

  /** Adds up what has a value; a criterion the edition does not know counts for nothing. */
  public static ScorecardTotal of(
      List<Criterion> criteria, Map<String, BigDecimal> values, int scoreMaximum) {
    BigDecimal sum = BigDecimal.ZERO;
    int outOf = 0;
    int scored = 0;
    for (Criterion criterion : criteria) {
      BigDecimal value = values.get(criterion.key());
      if (value != null) {
        sum = sum.add(value.multiply(BigDecimal.valueOf(criterion.weightPercent())));
        outOf += criterion.weightPercent();
        scored++;
      }
    }
    return new ScorecardTotal(new ExactScore(sum, scoreMaximum), outOf, scored, criteria.size());
  }

  public boolean isComplete() {
    return scored == criteria;
  }

  public int missing() {
    return criteria - scored;
  }
}
