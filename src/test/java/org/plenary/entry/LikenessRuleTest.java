package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.entry.Likeness.Sign;
import org.plenary.entry.LikenessRule.Described;

class LikenessRuleTest {

  private static final String SUMMARY =
      "Sensors in lifts report faults before residents are locked in or out";

  @Test
  void flagsTheSameProjectUnderASimilarTitle() {
    Described one = described("Lifts that report themselves", "Rotterdam", SUMMARY);
    Described other = described("The lifts that report themselves", "rotterdam", "Something else");

    assertThat(LikenessRule.signs(one, other))
        .containsExactlyInAnyOrder(Sign.TITLE, Sign.SAME_CITY, Sign.SAME_OWNER);
  }

  @Test
  void flagsTheSameTextUnderAnotherTitle() {
    Described one = described("Lifts that report themselves", "Rotterdam", SUMMARY);
    Described other = described("Vertical mobility", "Delft", SUMMARY + " at night");

    assertThat(LikenessRule.signs(one, other)).contains(Sign.TEXT).doesNotContain(Sign.SAME_CITY);
  }

  @Test
  void letsACityEnterTwoDifferentProjects() {
    Described one = described("Lifts that report themselves", "Rotterdam", SUMMARY);
    Described other = described("Water squares that warn", "Rotterdam", "Squares hold rain water");

    assertThat(LikenessRule.signs(one, other)).isEmpty();
  }

  @Test
  void comparesTitlesInScriptsWithoutSpaces() {
    assertThat(LikenessRule.percent("서울 스마트 도시", "서울 스마트 도시")).isEqualTo(100);
  }

  private static Described described(String title, String city, String summary) {
    return new Described(title, city, "owner", summary);
  }
}
