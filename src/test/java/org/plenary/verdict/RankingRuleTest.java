package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.jury.JuryFixture.CRITERIA;
import static org.plenary.jury.JuryFixture.RULES;
import static org.plenary.jury.JuryFixture.entry;
import static org.plenary.jury.JuryFixture.inCategory;
import static org.plenary.jury.JuryFixture.juror;
import static org.plenary.jury.JuryFixture.level;
import static org.plenary.jury.JuryFixture.scorecard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.jury.ExactScore;
import org.plenary.jury.JudgedScorecard;
import org.plenary.jury.ScorecardTotal;

class RankingRuleTest {

  @Test
  void weighsEachCriterionByItsShareOfAHundred() {
    // 8 of 20, 7 of 15, 8 of 15, 8 of 15, the rest unscored: the running total of a scorecard.
    JudgedScorecard part = scorecard(entry(1), juror(1), "8", "7", "8", "8");

    ScorecardTotal total = ScorecardTotal.of(CRITERIA, part.values(), RULES.scoreMaximum());

    assertThat(total.points().rounded(1)).isEqualByComparingTo("50.5");
    assertThat(total.outOf()).isEqualTo(65);
    assertThat(total.missing()).isEqualTo(2);
  }

  @Test
  void takesTheMeanOverJurorsWithoutRounding() {
    Ranking ranking =
        rank(
            inCategory("tech", entry(1)),
            level(entry(1), juror(1), "7"),
            level(entry(1), juror(2), "7"),
            level(entry(1), juror(3), "8"));

    ExactScore mean = first(ranking, "tech").mean();
    assertThat(mean.rounded(10)).isEqualByComparingTo("73.3333333333");
    assertThat(mean).isEqualTo(new ExactScore(BigDecimal.valueOf(220), 3));
  }

  @Test
  void partsEntriesThatRoundingWouldTie() {
    // Means 73.333… and 73.35: the same to one decimal, and not a tie.
    Ranking ranking =
        rank(
            inCategory("tech", entry(1), entry(2)),
            level(entry(1), juror(1), "7"),
            level(entry(1), juror(2), "7"),
            level(entry(1), juror(3), "8"),
            level(entry(2), juror(4), "7"),
            level(entry(2), juror(5), "7"),
            scorecard(entry(2), juror(6), "8", "8", "8", "8", "8", "8.5"),
            level(entry(2), juror(7), "7"));

    assertThat(ranking.ties()).isEmpty();
    assertThat(ranking.all().map(EntryScore::place)).containsExactly(1, 2);
  }

  @Test
  void leavesAnEntryBelowItsQuorumUnranked() {
    Ranking ranking =
        rank(
            inCategory("tech", entry(1), entry(2)),
            level(entry(1), juror(1), "10"),
            level(entry(1), juror(2), "10"),
            level(entry(2), juror(1), "2"),
            level(entry(2), juror(2), "2"),
            level(entry(2), juror(3), "2"));

    EntryScore last = ranking.scores().get("tech").get(1);
    assertThat(last.entry()).isEqualTo(entry(1));
    assertThat(last.isQuorate()).isFalse();
    assertThat(last.place()).isZero();
    assertThat(ranking.inquorate()).hasSize(1);
  }

  @Test
  void flagsJurorsWhoDifferByMoreThanTheGap() {
    Ranking ranking =
        rank(
            inCategory("tech", entry(1), entry(2)),
            level(entry(1), juror(1), "2"),
            level(entry(1), juror(2), "9"),
            level(entry(1), juror(3), "9"),
            level(entry(2), juror(1), "6"),
            level(entry(2), juror(2), "6.5"),
            level(entry(2), juror(3), "7"));

    assertThat(first(ranking, "tech").spread().rounded(1)).isEqualByComparingTo("70");
    assertThat(first(ranking, "tech").hasGap()).isTrue();
    assertThat(ranking.scores().get("tech").get(1).hasGap()).isFalse();
  }

  @Test
  void ranksEachCategoryOnItsOwn() {
    Map<EntryId, String> categories = new LinkedHashMap<>(inCategory("tech", entry(1)));
    categories.put(entry(2), "human");

    Ranking ranking =
        rank(
            categories,
            level(entry(1), juror(1), "5"),
            level(entry(1), juror(2), "5"),
            level(entry(1), juror(3), "5"),
            level(entry(2), juror(1), "9"),
            level(entry(2), juror(2), "9"),
            level(entry(2), juror(3), "9"));

    assertThat(ranking.all().map(EntryScore::place)).containsOnly(1);
    assertThat(ranking.ties()).isEmpty();
  }

  private static EntryScore first(Ranking ranking, String category) {
    return ranking.scores().get(category).get(0);
  }

  private static Ranking rank(Map<EntryId, String> categories, JudgedScorecard... scorecards) {
    return new RankingRule(CRITERIA, RULES, List.of()).rank(categories, List.of(scorecards));
  }
}
