package org.plenary.jury;

import org.plenary.entry.Submission;

/** Estimates how long an entry takes to read. */
final class ReadingTime {

  /** Words a minute, for somebody who reads in order to judge. */
  private static final int PACE = 200;

  private ReadingTime() {}

  static int minutes(Submission sent) {
    int words =
        sent.answers().values().values().stream()
            .filter(String.class::isInstance)
            .mapToInt(text -> ((String) text).strip().split("\\s+").length)
            .sum();
    return Math.max(1, Math.round((float) words / PACE));
  }
}
