package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.consultation.ReminderKind.HALF_WAY;
import static org.plenary.consultation.ReminderKind.HELD_BACK_ONE;
import static org.plenary.consultation.ReminderKind.HELD_BACK_THREE;
import static org.plenary.consultation.ReminderKind.ONE_DAY;
import static org.plenary.consultation.ReminderKind.SEVEN_DAYS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReminderRuleTest {

  private static final Instant OPENED = Instant.parse("2024-03-01T08:00:00Z");

  @Test
  void countsBackFromTheCloseOfALongRound() {
    assertThat(kinds(Duration.ofDays(20)))
        .containsExactly(HALF_WAY, SEVEN_DAYS, HELD_BACK_THREE, HELD_BACK_ONE, ONE_DAY);
  }

  @Test
  void warnsOfAnAnswerHeldBackInAShortRoundToo() {
    assertThat(kinds(Duration.ofDays(4)))
        .containsExactly(HELD_BACK_THREE, HALF_WAY, HELD_BACK_ONE, ONE_DAY);
    assertThat(kinds(Duration.ofDays(3).plusHours(1)))
        .containsExactly(HELD_BACK_THREE, HELD_BACK_ONE, ONE_DAY);
    assertThat(kinds(Duration.ofHours(30))).containsExactly(HELD_BACK_ONE);
  }

  @Test
  void warnsOfNothingAtTheOpeningItselfOrBefore() {
    assertThat(kinds(Duration.ofDays(3))).containsExactly(HELD_BACK_ONE, ONE_DAY);
    assertThat(kinds(Duration.ofDays(1))).isEmpty();
    assertThat(kinds(Duration.ofHours(5))).isEmpty();
  }

  private static List<ReminderKind> kinds(Duration length) {
    return ReminderRule.plan(OPENED, OPENED.plus(length), Map.of()).stream()
        .map(Reminder::kind)
        .toList();
  }
}
