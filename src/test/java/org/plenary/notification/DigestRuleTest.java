package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Deadline;

class DigestRuleTest {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final ZoneId LIMA = ZoneId.of("America/Lima");

  @Test
  void waitsForEightByTheReadersOwnClock() {
    Instant now = Instant.parse("2023-06-01T10:00:00Z");

    assertThat(DigestRule.next(now, SEOUL)).isEqualTo("2023-06-01T23:00:00Z");
    assertThat(DigestRule.next(now, LIMA)).isEqualTo("2023-06-01T13:00:00Z");
  }

  @Test
  void leavesWhatComesAtEightToTheNextDay() {
    assertThat(DigestRule.next(Instant.parse("2023-06-01T23:00:00Z"), SEOUL))
        .isEqualTo("2023-06-02T23:00:00Z");
  }

  @Test
  void keepsEightOverTheChangeToSummerTime() {
    Instant saturdayNoon = Instant.parse("2023-03-25T11:00:00Z");

    assertThat(DigestRule.next(saturdayNoon, ZoneId.of("Europe/Amsterdam")))
        .isEqualTo("2023-03-26T06:00:00Z");
  }

  @Test
  void isTooLateForWhatIsDueBeforeOrAtThatHour() {
    Deadline due = new Deadline(Instant.parse("2023-06-01T23:00:00Z"), SEOUL, "");

    assertThat(DigestRule.isTooLateFor(due, due.at())).isTrue();
    assertThat(DigestRule.isTooLateFor(due, due.at().minusSeconds(1))).isFalse();
    assertThat(DigestRule.isTooLateFor(null, due.at())).isFalse();
  }
}
