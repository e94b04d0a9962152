package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plenary.shared.PlenaryClock;

class AskingPaceTest {

  private static final String WORKSHOP = "192.0.2.7";
  private static final String STRANGER = "203.0.113.9";

  private final PlenaryClock clock = new PlenaryClock();

  @Test
  void forgivesWhereAMailWasAnsweredAndNowhereElse() {
    clock.stopAt(Instant.parse("2024-06-20T09:00:00Z"));
    AskingPace pace = new AskingPace(clock);
    for (int mail = 0; mail < 10; mail++) {
      assertThat(pace.secondsToWait(WORKSHOP)).isZero();
      assertThat(pace.secondsToWait(STRANGER)).isZero();
    }
    assertThat(pace.secondsToWait(WORKSHOP)).isEqualTo(10);

    pace.forgive(WORKSHOP);

    assertThat(pace.secondsToWait(WORKSHOP)).isZero();
    assertThat(pace.secondsToWait(STRANGER)).isEqualTo(10);
  }
}
