package org.plenary.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing one person owes now, or several of a kind that are done in one queue.
 *
 * @param kind procedure and task, {@code entry.correct-entry}: names the words it is told in
 * @param subject what it is about, in words; empty for a queue of several
 * @param href where it is done
 * @param edition the name of its edition, where the subject does not say it; or empty
 * @param due the earliest day where it stands for several
 */
public record WorkItem(
    String kind,
    String subject,
    String edition,
    String href,
    int count,
    Instant since,
    @Nullable Instant due) {

  /** Whether the day it was due has passed. */
  public boolean isOverdueAt(Instant now) {
    return due != null && due.isBefore(now);
  }
}
