package org.plenary.process.engine;

import java.time.Instant;
import java.util.Optional;

/** Fires what is due in the background; a rehearsal or a test may stop it and fire by hand. */
public interface JobRunner {

  /** Stops the background; what becomes due waits for {@link #runDue()}. */
  void pause();

  void resume();

  /**
   * Fires all that is due by the clock, and what becomes due by that, until nothing is.
   *
   * @return how many jobs ran
   * @throws IllegalStateException if a job fails; it and the ones after it stay due
   */
  int runDue();

  /** When the next job that waits for its time becomes due. */
  Optional<Instant> nextDue();
}
