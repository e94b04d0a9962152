package org.plenary.process.prize;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;

/**
 * Where an entry stands on its procedure and how it came there, as far as one reader may know.
 *
 * @param diagram the drawing it runs by
 * @param passages the stays worth telling, newest first
 */
public record EntryRoad(
    Entry entry, String diagram, List<String> done, List<String> current, List<Passage> passages) {

  /**
   * One stay on the road.
   *
   * @param until empty while it still stands there
   */
  public record Passage(String shape, Instant since, @Nullable Instant until) {

    public boolean isNow() {
      return until == null;
    }
  }
}
