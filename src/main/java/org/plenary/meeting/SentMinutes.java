package org.plenary.meeting;

import java.time.Instant;
import java.util.List;

/**
 * Minutes as they went to the group once.
 *
 * @param sending 1 for the first time
 */
public record SentMinutes(int sending, Instant sentAt, String text, List<Decision> decisions) {

  public SentMinutes {
    decisions = List.copyOf(decisions);
  }
}
