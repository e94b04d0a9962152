package org.plenary.jury;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.entry.Submission;
import org.plenary.entry.Submissions;

/** Estimates how long an entry takes to read. */
final class ReadingTime {

  /** Words a minute, for somebody who reads in order to judge. */
  private static final int PACE = 200;

  private ReadingTime() {}

  /** Of every entry that was sent; the others are left out. */
  static Map<EntryId, Integer> minutes(Collection<EntryId> ids, Submissions submissions) {
    Map<EntryId, Integer> minutes = new HashMap<>();
    for (EntryId id : ids) {
      submissions.findLatest(id).ifPresent(sent -> minutes.put(id, minutes(sent)));
    }
    return minutes;
  }

  private static int minutes(Submission sent) {
    int words =
        sent.answers().values().values().stream()
            .filter(String.class::isInstance)
            .mapToInt(text -> ((String) text).strip().split("\\s+").length)
            .sum();
    return Math.max(1, Math.round((float) words / PACE));
  }
}
