package org.plenary.job;

import java.io.IOException;

/** How far a piece of work is; the work tells it as it goes. */
public interface JobProgress {

  /** How many steps there are; known before the first of them. */
  void outOf(int total);

  /**
   * As {@link #outOf(int)}, for work that is one transaction: where it is stopped or fails, nothing
   * of it stays.
   */
  void outOfWhole(int total);

  /**
   * As {@link #outOfWhole(int)}, where a step is a mail put in the outbox. They are counted as they
   * are queued, wherever the work queues them.
   *
   * @param total zero where nobody knows it before
   */
  void outOfMails(int total);

  /**
   * One more step is done. Saved at most once a second, whatever becomes of the work's own
   * transaction, so that everybody sees it.
   *
   * @throws JobStopped where a person asked for a stop; let it through
   */
  void step();

  /** What the work came to, in one sentence of the caller's message bundle. */
  void say(String messageKey, Object... arguments);

  /** A line of a file that was not taken as it stood, and why. */
  void note(long line, String messageKey, Object... arguments);

  /** The file the work makes, fetched by who started it. Called once, written as it is read. */
  void write(String fileName, String mediaType, ResultWriter writer) throws IOException;

  /** For a caller who waits for the end itself. */
  static JobProgress unseen() {
    return new UnseenProgress();
  }
}
