package org.plenary.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How long before a deadline people are reminded of it. */
public enum ReminderPlan {
  /** Owners of drafts before the call closes. */
  DRAFTS(30, 14, 7, 2, 1),
  /** Jurors before the evaluation closes. */
  JURORS(7, 3, 1);

  private final List<Duration> ahead;

  ReminderPlan(int... daysAhead) {
    this.ahead = Arrays.stream(daysAhead).mapToObj(Duration::ofDays).toList();
  }

  /** The next reminder strictly after this instant; empty when all have gone out. */
  public Optional<Instant> next(Instant after, Instant deadline) {
    return ahead.stream().map(deadline::minus).filter(due -> due.isAfter(after)).findFirst();
  }
}
