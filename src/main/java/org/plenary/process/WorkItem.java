package org.plenary.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing one person owes now, or several of a kind that are done in one queue.
 *
 * @param kind procedure and task, {@code entry.correct-entry}: names the words it is told in
 * @param title what there is to do, in the reader's words
 * @param programme the name of the edition or guideline it belongs to, where the title does not say
 *     it; or empty
 * @param edition the code of the edition it belongs to; empty for what belongs to none, or to
 *     several
 * @param href where it is done
 * @param due the earliest day where it stands for several
 */
public record WorkItem(
    String kind,
    String title,
    String programme,
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
