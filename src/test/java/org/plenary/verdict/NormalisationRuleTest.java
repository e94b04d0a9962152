package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.jury.JuryFixture.CRITERIA;
import static org.plenary.jury.JuryFixture.RULES;
import static org.plenary.jury.JuryFixture.entry;
import static org.plenary.jury.JuryFixture.inCategory;
import static org.plenary.jury.JuryFixture.juror;
import static org.plenary.jury.JuryFixture.level;
import static org.plenary.jury.JuryFixture.rulesWith;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.jury.JudgedScorecard;
import org.plenary.programme.ScoreNormalisation;

/** Numbers worked out by hand. */
class NormalisationRuleTest {

  /** Juror 1 gives 60, 70, 80: mean 70, deviation 10. Juror 2 gives 90, 90, 60: 80 and √300. */
  private static final List<JudgedScorecard> SENT =
      List.of(
          level(entry(1), juror(1), "6"),
          level(entry(2), juror(1), "7"),
          level(entry(3), juror(1), "8"),
          level(entry(1), juror(2), "9"),
          level(entry(2), juror(2), "9"),
          level(entry(3), juror(2), "6"));

  @Test
  void measuresEachJurorInTheirOwnDeviations() {
    Map<EntryId, NormalisedScore> scores = normalised(ScoreNormalisation.Z_SCORE, SENT);

    // (−1 + 10/√300) / 2, (0 + 10/√300) / 2, (1 − 20/√300) / 2
    assertThat(scores.get(entry(1)).mean()).isEqualByComparingTo("-0.21132487");
    assertThat(scores.get(entry(2)).mean()).isEqualByComparingTo("0.28867513");
    assertThat(scores.get(entry(3)).mean()).isEqualByComparingTo("-0.07735027");
    assertThat(scores.values()).extracting(NormalisedScore::neutral).containsOnly(0);
  }

  @Test
  void placesEachEntryInItsJurorsOrderAndLetsEqualsShare() {
    Map<EntryId, NormalisedScore> scores = normalised(ScoreNormalisation.RANK, SENT);

    // Juror 1: 0, 50, 100. Juror 2: the two best share ranks 1 and 2, so 75, 75, 0.
    assertThat(scores.get(entry(1)).mean()).isEqualByComparingTo("37.5");
    assertThat(scores.get(entry(2)).mean()).isEqualByComparingTo("62.5");
    assertThat(scores.get(entry(3)).mean()).isEqualByComparingTo("50");
  }

  @Test
  void countsAJurorWhoTellsNothingApartAsTheMiddleAndSaysSo() {
    List<JudgedScorecard> sent =
        List.of(
            level(entry(1), juror(1), "6"),
            level(entry(2), juror(1), "8"),
            level(entry(1), juror(2), "9"),
            level(entry(1), juror(3), "5"),
            level(entry(2), juror(3), "5"));

    Map<EntryId, NormalisedScore> byDeviation = normalised(ScoreNormalisation.Z_SCORE, sent);
    // Juror 1: mean 70, deviation √200, so −10/√200 = −0.70710678; jurors 2 and 3 say 0.
    assertThat(byDeviation.get(entry(1)).mean()).isEqualByComparingTo("-0.23570226");
    assertThat(byDeviation.get(entry(1)).neutral()).isEqualTo(2);
    assertThat(byDeviation.get(entry(2)).mean()).isEqualByComparingTo("0.35355339");
    assertThat(byDeviation.get(entry(2)).neutral()).isEqualTo(1);

    Map<EntryId, NormalisedScore> byRank = normalised(ScoreNormalisation.RANK, sent);
    assertThat(byRank.get(entry(1)).mean()).isEqualByComparingTo("33.33333333");
    assertThat(byRank.get(entry(2)).mean()).isEqualByComparingTo("75");
  }

  @Test
  void neverMovesAPlace() {
    Map<EntryId, String> categories = inCategory("tech", entry(1), entry(2), entry(3));
    // By the score 3 leads with 80; by the jurors' own measure 1 does: its only juror is strict.
    List<JudgedScorecard> sent =
        List.of(
            level(entry(1), juror(1), "4"),
            level(entry(2), juror(1), "2"),
            level(entry(3), juror(2), "8"),
            level(entry(2), juror(2), "9"));
    RankingRule rule = new RankingRule(CRITERIA, rulesWith(ScoreNormalisation.Z_SCORE), List.of());

    Ranking with = rule.rank(categories, sent);
    Ranking without = new RankingRule(CRITERIA, RULES, List.of()).rank(categories, sent);

    assertThat(with.all().map(EntryScore::entry))
        .isEqualTo(without.all().map(EntryScore::entry).toList());
    assertThat(with.all().map(EntryScore::place).toList())
        .isEqualTo(without.all().map(EntryScore::place).toList());
    assertThat(with.normalisation()).isEqualTo("z-score-1");
    assertThat(without.normalisation()).isNull();
    assertThat(without.all().map(EntryScore::normalised)).containsOnlyNulls();
  }

  private static Map<EntryId, NormalisedScore> normalised(
      ScoreNormalisation method, List<JudgedScorecard> sent) {
    return new NormalisationRule(method).of(sent, new EntryScoring(CRITERIA, RULES)::total);
  }
}
