package org.plenary.job;

/** What became of a piece of background work. */
public enum JobState {
  WAITING,
  RUNNING,
  DONE,
  STOPPED,
  FAILED,
  /** Plenary was stopped while it ran. */
  INTERRUPTED;

  public boolean isOver() {
    return this != WAITING && this != RUNNING;
  }
}
