package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {

  private static final Instant CLOSES = Instant.parse("2023-06-15T09:00:00Z");

  @Test
  void remindsOwnersOfDraftsThirtyDaysAheadFirst() {
    assertThat(ReminderPlan.DRAFTS.next(daysBefore(60), CLOSES)).contains(daysBefore(30));
  }

  @Test
  void goesOnToTheNextReminderOnceOneHasGoneOut() {
    assertThat(ReminderPlan.DRAFTS.next(daysBefore(30), CLOSES)).contains(daysBefore(14));
    assertThat(ReminderPlan.DRAFTS.next(daysBefore(2), CLOSES)).contains(daysBefore(1));
  }

  @Test
  void isSilentAfterTheLastReminder() {
    assertThat(ReminderPlan.JURORS.next(daysBefore(1), CLOSES)).isEmpty();
  }

  private static Instant daysBefore(int days) {
    return CLOSES.minus(Duration.ofDays(days));
  }
}
