package org.plenary.jury;

/** An entry in a juror's queue. */
public record QueueItem(
    Assignment assignment,
    int number,
    String title,
    String city,
    String country,
    String category,
    int scored) {

  public int minutes() {
    return assignment.minutes();
  }

  public boolean isSent() {
    return assignment.state() == AssignmentState.SUBMITTED;
  }

  public boolean isStarted() {
    return !isSent() && assignment.touchedAt() != null;
  }
}
