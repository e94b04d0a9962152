package org.plenary.job;

import java.util.List;
import java.util.Optional;

/** What a piece of work came to, or why it came to nothing, as one sentence in any language. */
public record JobOutcome(String messageKey, List<Object> arguments) {

  static Optional<JobOutcome> of(JobRun job) {
    boolean isWhole = job.isWhole();
    return switch (job.state()) {
      case INTERRUPTED ->
          counted(isWhole ? "job.row.interrupted-whole" : "job.row.interrupted", job);
      case STOPPED -> counted(isWhole ? "job.row.stopped-whole" : "job.row.stopped", job);
      default -> said(job).or(() -> failed(job));
    };
  }

  private static Optional<JobOutcome> failed(JobRun job) {
    String key = job.isWhole() ? "job.row.failed-whole" : "job.row.failed";
    return Optional.ofNullable(job.errorNumber())
        .map(number -> new JobOutcome(key, List.of(number)));
  }

  private static Optional<JobOutcome> said(JobRun job) {
    return Optional.ofNullable(job.messageKey())
        .map(key -> new JobOutcome(key, job.messageArguments()));
  }

  private static Optional<JobOutcome> counted(String key, JobRun job) {
    return Optional.of(new JobOutcome(key, List.of(job.done())));
  }
}
