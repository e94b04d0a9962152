package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.jury.JuryFixture.CRITERIA;
import static org.plenary.jury.JuryFixture.entry;
import static org.plenary.jury.JuryFixture.juror;
import static org.plenary.jury.JuryFixture.level;
import static org.plenary.jury.JuryFixture.rulesWithLadder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.jury.JudgedScorecard;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFixture;
import org.plenary.programme.TieRung;

class FinalistRuleTest {

  private final Edition edition = EditionFixture.anEdition();

  @Test
  void fillsFortyTwoPlacesOfTwoHundredAndNine() {
    FinalistProposal proposal = propose(120, 75, 14, number -> score(number, 240));

    assertThat(proposal.finalists()).hasSize(42);
    assertThat(proposal.places()).containsEntry("tech", 24).containsEntry("human", 15);
    assertThat(proposal.tiedAtCut()).isEmpty();
  }

  @Test
  void keepsRoomForEveryAwardOfASmallCategory() {
    FinalistProposal proposal = propose(200, 8, 2, number -> score(number, 240));

    assertThat(proposal.places().get("human")).isGreaterThanOrEqualTo(3);
    assertThat(proposal.places()).containsEntry("leadership", 2);
  }

  @Test
  void takesInEverybodyWhoTiesWithTheLast() {
    FinalistProposal proposal =
        propose(100, 0, 0, number -> number <= 30 ? "9" : number <= 60 ? "8" : "5");

    assertThat(proposal.finalists()).hasSize(60);
    assertThat(proposal.tiedAtCut()).hasSize(30);
  }

  private FinalistProposal propose(
      int tech, int human, int leadership, Function<Integer, String> score) {
    Map<EntryId, String> categories = new LinkedHashMap<>();
    List<JudgedScorecard> scorecards = new ArrayList<>();
    for (int number = 1; number <= tech + human + leadership; number++) {
      categories.put(
          entry(number), number <= tech ? "tech" : number <= tech + human ? "human" : "leadership");
      for (int juror = 1; juror <= 3; juror++) {
        scorecards.add(level(entry(number), juror(juror), score.apply(number)));
      }
    }
    Ranking ranking =
        new RankingRule(CRITERIA, rulesWithLadder(TieRung.SHARED_AWARD), List.of())
            .rank(categories, scorecards);
    return FinalistRule.propose(edition, ranking);
  }

  private static String score(int number, int outOf) {
    return new BigDecimal(outOf - number)
        .divide(new BigDecimal(outOf), 4, RoundingMode.HALF_UP)
        .multiply(BigDecimal.TEN)
        .toPlainString();
  }
}
