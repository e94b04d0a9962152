package org.plenary.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the steps of one running job, and asks now and then whether it should stop. */
class KeptProgress implements JobProgress {

  private static final Duration BETWEEN_SAVES = Duration.ofSeconds(1);

  private final JobId id;
  private final JobStore store;
  private final JobResults results;
  private final Clock clock;
  private int done;
  private int total;
  private Instant savedAt = Instant.EPOCH;
  private @Nullable String messageKey;
  private List<Object> messageArguments = List.of();
  private @Nullable String resultName;
  private @Nullable String resultType;

  KeptProgress(JobId id, JobStore store, JobResults results, Clock clock) {
    this.id = id;
    this.store = store;
    this.results = results;
    this.clock = clock;
  }

  @Override
  public void outOf(int total) {
    this.total = total;
    save();
  }

  @Override
  public void step() {
    done++;
    if (!clock.instant().isBefore(savedAt.plus(BETWEEN_SAVES))) {
      save();
    }
  }

  @Override
  public void say(String messageKey, Object... arguments) {
    this.messageKey = messageKey;
    this.messageArguments = List.of(arguments);
  }

  @Override
  public void write(String fileName, String mediaType, ResultWriter writer) throws IOException {
    results.write(id, writer);
    this.resultName = fileName;
    this.resultType = mediaType;
  }

  /** Writes down how far it is; called within no transaction of the work itself. */
  void save() {
    store.saveProgress(id, done, total);
    savedAt = clock.instant();
    if (store.isStopWanted(id)) {
      throw new JobStopped(id);
    }
  }

  /** The last numbers, asked for no stop: what is done is done. */
  void saveLast() {
    store.saveProgress(id, done, total);
  }

  JobEnd end() {
    return new JobEnd(JobState.DONE, messageKey, messageArguments, null, resultName, resultType);
  }
}
