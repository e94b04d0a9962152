package org.plenary.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Counts the steps of one running job, and asks now and then whether it should stop. */
class KeptProgress implements JobProgress {

  private static final Duration BETWEEN_SAVES = Duration.ofSeconds(1);

  /** Whoever gets more of them has the wrong file. */
  static final int MOST_NOTES = 1_000;

  private final JobId id;
  private final JobStore store;
  private final JobResults results;
  private final TransactionOperations apart;
  private final Clock clock;
  private int done;
  private int total;
  private boolean isWhole;
  private boolean countsMails;
  private Instant savedAt = Instant.EPOCH;
  private @Nullable String messageKey;
  private List<Object> messageArguments = List.of();
  private final List<JobNote> notes = new ArrayList<>();
  private @Nullable String resultName;
  private @Nullable String resultType;

  /**
   * @param apart a transaction of its own, whatever the work is in: what is written here is seen at
   *     once, and stays
   */
  KeptProgress(
      JobId id, JobStore store, JobResults results, TransactionOperations apart, Clock clock) {
    this.id = id;
    this.store = store;
    this.results = results;
    this.apart = apart;
    this.clock = clock;
  }

  @Override
  public void outOf(int total) {
    this.total = total;
    save();
  }

  @Override
  public void outOfWhole(int total) {
    isWhole = true;
    outOf(total);
  }

  @Override
  public void outOfMails(int total) {
    countsMails = true;
    outOfWhole(total);
  }

  @Override
  public void step() {
    done++;
    if (!clock.instant().isBefore(savedAt.plus(BETWEEN_SAVES))) {
      save();
    }
  }

  void countMail() {
    // The office may be told as well, beyond those who were counted before.
    if (countsMails && (total == 0 || done < total)) {
      step();
    }
  }

  @Override
  public void say(String messageKey, Object... arguments) {
    this.messageKey = messageKey;
    this.messageArguments = List.of(arguments);
  }

  @Override
  public void note(long line, String messageKey, Object... arguments) {
    if (notes.size() < MOST_NOTES) {
      notes.add(new JobNote(line, messageKey, PlainArguments.of(List.of(arguments))));
    }
  }

  @Override
  public void write(String fileName, String mediaType, ResultWriter writer) throws IOException {
    results.write(id, writer);
    this.resultName = fileName;
    this.resultType = mediaType;
  }

  /** Writes down how far it is, and stops where that is wanted. */
  void save() {
    saveLast();
    if (store.isStopWanted(id)) {
      throw new JobStopped(id);
    }
  }

  /** The last numbers, asked for no stop: what is done is done. */
  void saveLast() {
    apart.executeWithoutResult(status -> store.saveProgress(id, done, total, isWhole));
    savedAt = clock.instant();
  }

  JobEnd end() {
    return new JobEnd(
        JobState.DONE, messageKey, messageArguments, null, resultName, resultType, notes);
  }
}
