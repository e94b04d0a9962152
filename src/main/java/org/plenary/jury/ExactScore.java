package org.plenary.jury;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A score out of 100, kept as a sum and its divisor, because a third has no exact decimal. Compared
 * exactly; rounded only for people to read.
 */
public record ExactScore(BigDecimal sum, int divisor) implements Comparable<ExactScore> {

  public static final ExactScore ZERO = new ExactScore(BigDecimal.ZERO, 1);

  @Override
  public int compareTo(ExactScore other) {
    return sum.multiply(BigDecimal.valueOf(other.divisor))
        .compareTo(other.sum.multiply(BigDecimal.valueOf(divisor)));
  }

  /** Whether both are the same number, however they are written. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ExactScore score && compareTo(score) == 0;
  }

  @Override
  public int hashCode() {
    return rounded(8).stripTrailingZeros().hashCode();
  }

  public static ExactScore whole(int number) {
    return new ExactScore(BigDecimal.valueOf(number), 1);
  }

  public static ExactScore mean(List<ExactScore> scores) {
    if (scores.isEmpty()) {
      return ZERO;
    }
    ExactScore sum = scores.stream().reduce(ZERO, ExactScore::plus);
    return new ExactScore(sum.sum, sum.divisor * scores.size());
  }

  public static ExactScore difference(ExactScore one, ExactScore other) {
    return one.plus(new ExactScore(other.sum.negate(), other.divisor));
  }

  private ExactScore plus(ExactScore other) {
    if (divisor == other.divisor) {
      return new ExactScore(sum.add(other.sum), divisor);
    }
    return new ExactScore(
        sum.multiply(BigDecimal.valueOf(other.divisor))
            .add(other.sum.multiply(BigDecimal.valueOf(divisor))),
        divisor * other.divisor);
  }

  /** For display only. */
  public BigDecimal rounded(int decimals) {
    return sum.divide(BigDecimal.valueOf(divisor), decimals, RoundingMode.HALF_UP);
  }
}
