package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryFixture.RULES;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorePolicyTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5", "7", "9.5", "10", "10.0"})
  void takesWholeAndHalfPointsOnTheScale(String score) {
    assertThatCode(() -> check(score)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.5", "-1", "10.5", "11", "100", "7.25", "7.1"})
  void refusesWhatIsOutsideOrBetween(String score) {
    assertThatThrownBy(() -> check(score))
        .isInstanceOfSatisfying(
            ScoreRefused.class, refused -> assertThat(refused.criterion()).isEqualTo("value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.5", "2", "9", "9.5", "10"})
  void wantsANoteOnAnExtremeScore(String score) {
    assertThat(ScorePolicy.needsNote(RULES, new BigDecimal(score))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "5", "8", "8.5"})
  void wantsNoNoteInTheMiddle(String score) {
    assertThat(ScorePolicy.needsNote(RULES, new BigDecimal(score))).isFalse();
  }

  private static void check(String score) {
    ScorePolicy.check(RULES, "value", new BigDecimal(score));
  }
}
