package org.plenary.job;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.NotFound;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Everything that runs in the background, or ran. */
@Service
public class Jobs {

  /** Exports hold personal data, so they do not lie about for ever. */
  public static final Duration RESULTS_LAST = Duration.ofDays(7);

  /** Beyond these nobody looks; older ones stay in the database. */
  private static final int LATEST = 20;

  private final JobStore store;
  private final JobRunner runner;
  private final JobResults results;
  private final JobNode node;
  private final Clock clock;

  Jobs(JobStore store, JobRunner runner, JobResults results, JobNode node, Clock clock) {
    this.store = store;
    this.runner = runner;
    this.results = results;
    this.node = node;
    this.clock = clock;
  }

  /**
   * Starts work that goes on with the tab closed. It begins after the caller's transaction has
   * committed.
   *
   * @param startedBy the person's id, who sees it, may stop it and is told when it is done
   * @param titleKey names the work to its reader, in the caller's message bundle
   * @param arguments plain text and numbers for the title
   */
  @Transactional
  public JobId start(String startedBy, String titleKey, List<?> arguments, JobWork work) {
    JobRun job = waiting(startedBy, titleKey, List.<Object>copyOf(arguments));
    store.insert(job, node.name());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            runner.submit(job, work);
          }
        });
    return job.id();
  }

  /**
   * As {@link #start}, and comes back at its end, whatever that is. For a caller without a
   * transaction and without a screen that would wait.
   */
  public JobId run(String startedBy, String titleKey, List<?> arguments, JobWork work) {
    JobRun job = waiting(startedBy, titleKey, List.<Object>copyOf(arguments));
    store.insert(job, node.name());
    runner.runHere(job, work);
    return job.id();
  }

  /**
   * The work as far as this person may know it: their own, or any for those who read everything.
   */
  public Optional<JobRun> find(Viewer by, JobId id) {
    return store.find(id).filter(job -> mayRead(by, job));
  }

  public JobRun get(Viewer by, JobId id) {
    return find(by, id).orElseThrow(() -> new NotFound("job", id.value()));
  }

  /** What this person started, newest first: all that runs, and the latest that ended. */
  public List<JobRun> listOwn(String personId) {
    return store.listOf(personId, LATEST);
  }

  /** Asks the work to stop after the step it is at. What is done by then stays done. */
  @Transactional
  public void stop(Viewer by, JobId id) {
    JobRun job = get(by, id);
    if (!by.id().equals(job.startedBy()) && !by.isAdministrator()) {
      throw new NotFound("job", id.value());
    }
    store.wantStop(id);
  }

  /** The file the work made. The caller closes it. */
  public InputStream openResult(Viewer by, JobId id) {
    JobRun job = get(by, id);
    if (!job.hasResult() || !by.id().equals(job.startedBy())) {
      throw new NotFound("job result", id.value());
    }
    return results.open(id);
  }

  /**
   * One more mail lies in the outbox; counted where it was this thread's own work that wrote it.
   */
  public void countMail() {
    runner.inHandHere().ifPresent(KeptProgress::countMail);
  }

  private static boolean mayRead(Viewer by, JobRun job) {
    return by.id().equals(job.startedBy()) || by.mayReadEverything();
  }

  private JobRun waiting(String startedBy, String titleKey, List<Object> arguments) {
    return new JobRun(
        JobId.next(),
        startedBy,
        titleKey,
        arguments,
        JobState.WAITING,
        0,
        0,
        false,
        null,
        List.of(),
        null,
        null,
        null,
        false,
        List.of(),
        clock.instant(),
        null,
        null);
  }
}
