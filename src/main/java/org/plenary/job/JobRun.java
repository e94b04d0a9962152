package org.plenary.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One piece of background work as it stands.
 *
 * @param total zero while it is not known
 * @param isWhole whether nothing of it stays where it is stopped or fails
 * @param messageKey what it came to, or why it failed; empty where there is nothing to say
 * @param errorNumber found in the log beside the error, where it failed for an unforeseen reason
 * @param resultName the file it made
 * @param notes the lines of a file that were not taken as they stood
 */
public record JobRun(
    JobId id,
    String startedBy,
    String titleKey,
    List<Object> titleArguments,
    JobState state,
    int done,
    int total,
    boolean isStopWanted,
    @Nullable String messageKey,
    List<Object> messageArguments,
    @Nullable String errorNumber,
    @Nullable String resultName,
    @Nullable String resultType,
    boolean isWhole,
    List<JobNote> notes,
    Instant queuedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  /** Whoever waits less than this sees the end on the screen. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Whether it took longer than one stays to watch it. */
  public boolean tookLong() {
    return finishedAt != null && finishedAt.isAfter(queuedAt.plus(PATIENCE));
  }

  /** In one sentence; empty while it runs, and where there is nothing to say. */
  public Optional<JobOutcome> outcome() {
    return JobOutcome.of(this);
  }

  public boolean hasResult() {
    return resultName != null && state == JobState.DONE;
  }
}
