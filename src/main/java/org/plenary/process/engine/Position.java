package org.plenary.process.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a procedure stands: the shapes it has passed, oldest first, and those it stands at. */
public record Position(List<Visit> visits) {

  /**
   * One stay at one shape of the drawing.
   *
   * @param until empty while it still stands there
   */
  public record Visit(
      String shape,
      String kind,
      @Nullable String name,
      Instant since,
      @Nullable Instant until,
      boolean interrupted) {}

  /** Ids of the shapes where it stands now. */
  public List<String> current() {
    return visits.stream()
        .filter(visit -> visit.until() == null)
        .map(Visit::shape)
        .distinct()
        .toList();
  }

  /** Ids of the shapes it has left behind. */
  public List<String> done() {
    return visits.stream()
        .filter(visit -> visit.until() != null)
        .map(Visit::shape)
        .distinct()
        .toList();
  }
}
