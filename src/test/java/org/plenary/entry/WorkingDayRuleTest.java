package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingDayRuleTest {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  @Test
  void skipsTheWeekend() {
    Instant thursday = Instant.parse("2023-06-01T03:00:00Z");

    assertThat(WorkingDayRule.after(thursday, 5, SEOUL).wording())
        .isEqualTo("Thursday 8 June 2023, 18:00 in Seoul");
  }

  @Test
  void countsFromTheDayInTheEditionsZone() {
    // Friday evening in London is Saturday in Seoul, and Monday is the first day that counts.
    Instant friday = Instant.parse("2023-06-02T16:00:00Z");

    assertThat(WorkingDayRule.after(friday, 1, SEOUL).wording())
        .isEqualTo("Monday 5 June 2023, 18:00 in Seoul");
  }
}
