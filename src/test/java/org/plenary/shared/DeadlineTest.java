package org.plenary.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  @Test
  void isSetToTheFullMinuteAfterSomethingHappened() {
    assertThat(weekAfter("2026-11-27T12:41:16.204Z")).isEqualTo("2026-12-04T12:42:00Z");
    assertThat(weekAfter("2026-11-27T12:41:00Z")).isEqualTo("2026-12-04T12:41:00Z");
  }

  private static String weekAfter(String start) {
    return Deadline.after(Instant.parse(start), Duration.ofDays(7), SEOUL).at().toString();
  }
}
