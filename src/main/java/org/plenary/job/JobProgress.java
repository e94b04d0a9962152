package org.plenary.job;

import java.io.IOException;

/** How far a piece of work is; the work tells it as it goes. */
public interface JobProgress {

  /** How many steps there are; known before the first of them. */
  void outOf(int total);

  /**
   * One more step is done. Saved at most once a second; called between the work's transactions, so
   * that everybody sees it.
   *
   * @throws JobStopped where a person asked for a stop; let it through
   */
  void step();

  /** What the work came to, in one sentence of the caller's message bundle. */
  void say(String messageKey, Object... arguments);

  /** The file the work makes, fetched by who started it. Called once, written as it is read. */
  void write(String fileName, String mediaType, ResultWriter writer) throws IOException;
}
