package org.plenary.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.jury.ExactScore;
import org.plenary.jury.JudgedScorecard;
import org.plenary.programme.ScoreNormalisation;

/**
 * Measures each juror by themselves, over all scorecards they sent in the stage, whatever the
 * category; an entry gets the mean over its jurors.
 *
 * <ul>
 *   <li>Z-score: (x − m) / s, with m the mean and s the sample standard deviation (divisor n − 1)
 *       of the juror's totals, as in the NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17.
 *   <li>Rank: 100 · (n − r) / (n − 1), with r the juror's rank of the entry, 1 the best; equal
 *       totals share the mean of their ranks (fractional ranking).
 * </ul>
 *
 * A juror with fewer than two scorecards, or with equal totals throughout, tells no entry from
 * another: theirs count as the middle, 0 or 50, and the result says how many did.
 */
record NormalisationRule(ScoreNormalisation method) {

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final int DECIMALS = 8;

  /** Stored with every ranking; a change of the arithmetic takes a new name. */
  @Nullable String formula() {
    return switch (method) {
      case OFF -> null;
      case Z_SCORE -> "z-score-1";
      case RANK -> "fractional-rank-1";
    };
  }

  /** Empty where the edition wants none; else with every entry that has a scorecard. */
  Map<EntryId, NormalisedScore> of(
      List<JudgedScorecard> scorecards, Function<JudgedScorecard, ExactScore> total) {
    if (method == ScoreNormalisation.OFF) {
      return Map.of();
    }
    Map<EntryId, NormalisedScore> sums = new HashMap<>();
    Map<EntryId, Integer> counts = new HashMap<>();
    scorecards.stream()
        .collect(Collectors.groupingBy(JudgedScorecard::juror))
        .values()
        .forEach(
            own -> {
              List<BigDecimal> totals =
                  own.stream().map(total).map(NormalisationRule::decimal).toList();
              boolean isNeutral = totals.stream().distinct().count() < 2;
              for (int index = 0; index < totals.size(); index++) {
                BigDecimal value = isNeutral ? middle() : value(totals.get(index), totals);
                EntryId entry = own.get(index).entry();
                sums.merge(
                    entry, new NormalisedScore(value, isNeutral ? 1 : 0), NormalisationRule::plus);
                counts.merge(entry, 1, Integer::sum);
              }
            });
    sums.replaceAll((entry, sum) -> mean(sum, counts.get(entry)));
    return sums;
  }

  private BigDecimal middle() {
    return method == ScoreNormalisation.RANK ? BigDecimal.valueOf(50) : BigDecimal.ZERO;
  }

  private BigDecimal value(BigDecimal total, List<BigDecimal> all) {
    return method == ScoreNormalisation.RANK ? rank(total, all) : zScore(total, all);
  }

  private static BigDecimal zScore(BigDecimal total, List<BigDecimal> all) {
    BigDecimal number = BigDecimal.valueOf(all.size());
    BigDecimal mean = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(number, EXACT);
    BigDecimal squares =
        all.stream()
            .map(one -> one.subtract(mean).pow(2, EXACT))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal deviation = squares.divide(number.subtract(BigDecimal.ONE), EXACT).sqrt(EXACT);
    return total.subtract(mean).divide(deviation, EXACT);
  }

  private static BigDecimal rank(BigDecimal total, List<BigDecimal> all) {
    long better = all.stream().filter(one -> one.compareTo(total) > 0).count();
    long worse = all.stream().filter(one -> one.compareTo(total) < 0).count();
    // (n − r) is what is worse and half of the others that are equal.
    BigDecimal below =
        BigDecimal.valueOf(worse)
            .add(BigDecimal.valueOf(all.size() - 1 - better - worse).divide(BigDecimal.valueOf(2)));
    return below
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(all.size() - 1), EXACT);
  }

  /** The same number for equal scores, however they are written. */
  private static BigDecimal decimal(ExactScore score) {
    return score.rounded(20).stripTrailingZeros();
  }

  private static NormalisedScore plus(NormalisedScore one, NormalisedScore other) {
    return new NormalisedScore(one.mean().add(other.mean()), one.neutral() + other.neutral());
  }

  private static NormalisedScore mean(NormalisedScore sum, int count) {
    BigDecimal mean = sum.mean().divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    return new NormalisedScore(mean, sum.neutral());
  }
}
