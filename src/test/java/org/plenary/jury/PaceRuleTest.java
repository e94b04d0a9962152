package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceRuleTest {

  private static final Instant OPENS = Instant.parse("2023-07-05T00:00:00Z");
  private static final Instant CLOSES = Instant.parse("2023-07-19T09:00:00Z");

  @Test
  void callsAnUntouchedQueueInTheSecondWeekNotStarted() {
    assertThat(pace(39, 0, 0, "2023-07-11T09:00:00Z")).isEqualTo(Pace.NOT_STARTED);
    assertThat(pace(39, 0, 0, "2023-07-06T09:00:00Z")).isEqualTo(Pace.ON_TIME);
  }

  @Test
  void callsLessThanAnEvenShareBehind() {
    assertThat(pace(39, 14, 2, "2023-07-11T09:00:00Z")).isEqualTo(Pace.BEHIND);
    assertThat(pace(39, 22, 0, "2023-07-11T09:00:00Z")).isEqualTo(Pace.ON_TIME);
  }

  @Test
  void callsAnythingLeftAfterTheCloseOverdue() {
    assertThat(pace(39, 38, 1, "2023-07-19T09:00:01Z")).isEqualTo(Pace.OVERDUE);
    assertThat(pace(39, 38, 1, "2023-07-19T09:00:00Z")).isNotEqualTo(Pace.OVERDUE);
    assertThat(pace(39, 39, 0, "2023-08-19T09:00:00Z")).isEqualTo(Pace.DONE);
  }

  private static Pace pace(int assigned, int sent, int started, String now) {
    return PaceRule.of(assigned, sent, started, OPENS, CLOSES, Instant.parse(now));
  }
}
