package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.meeting.Majority.SIMPLE;
import static org.plenary.meeting.Majority.TWO_THIRDS;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.identity.PersonId;

class MajorityTest {

  private static final PersonId ANA = new PersonId("a");
  private static final PersonId BEN = new PersonId("b");
  private static final PersonId CHI = new PersonId("c");

  @ParameterizedTest
  @CsvSource({
    "SIMPLE, 5, 4, 0, true", "SIMPLE, 4, 4, 9, false", "SIMPLE, 1, 0, 20, true",
    "SIMPLE, 0, 0, 5, false", "TWO_THIRDS, 6, 3, 0, true", "TWO_THIRDS, 5, 3, 0, false",
    "TWO_THIRDS, 2, 1, 30, true", "TWO_THIRDS, 0, 0, 5, false", "TWO_THIRDS, 1, 0, 0, true"
  })
  void isReachedByThoseWhoSaidYesOrNo(
      Majority majority, int yes, int no, int abstained, boolean isCarried) {
    assertThat(Vote.secret(majority, new Tally(yes, no, abstained)).isCarried())
        .isEqualTo(isCarried);
  }

  @Test
  void countsVoicesAndKeepsNoneOfASecretVote() {
    Map<PersonId, Choice> said = Map.of(ANA, Choice.FOR, BEN, Choice.AGAINST, CHI, Choice.ABSTAIN);

    assertThat(Vote.byName(SIMPLE, said).tally()).isEqualTo(new Tally(1, 1, 1));
    assertThat(new Vote(TWO_THIRDS, true, new Tally(1, 1, 1), said).voices()).isEmpty();
  }

  @Test
  void electsWhoeverHasMostAndNobodyOnATie() {
    assertThat(ElectionRule.elected(Map.of(ANA, 3, BEN, 2, CHI, 0))).contains(ANA);
    assertThat(ElectionRule.elected(Map.of(ANA, 3, BEN, 3, CHI, 2))).isEmpty();
    assertThat(ElectionRule.first(Map.of(ANA, 3, BEN, 3, CHI, 2)))
        .containsExactlyInAnyOrder(ANA, BEN);
    assertThat(ElectionRule.elected(Map.of(ANA, 0))).isEmpty();
  }
}
