package org.plenary.job;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Ids;
import org.plenary.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs background work, two pieces at a time, and writes down how each ended. */
@Component
class JobRunner {

  private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

  /**
   * More would slow down the people at the screens, and most work waits for the database anyway.
   */
  private static final int THREADS = 2;

  private final JobStore store;
  private final JobResults results;
  private final TransactionTemplate transactions;
  private final TransactionTemplate apart;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Map<String, CompletableFuture<@Nullable Void>> lines = new ConcurrentHashMap<>();
  private final ThreadLocal<KeptProgress> inHand = new ThreadLocal<>();
  private final Set<JobId> here = ConcurrentHashMap.newKeySet();
  private final ExecutorService executor = Executors.newFixedThreadPool(THREADS, named());

  JobRunner(
      JobStore store,
      JobResults results,
      PlatformTransactionManager manager,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.results = results;
    this.transactions = new TransactionTemplate(manager);
    this.apart = new TransactionTemplate(manager);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.events = events;
    this.clock = clock;
  }

  /**
   * One person's work of one kind runs one after the other, in the order it was started: the same
   * file read twice side by side would be taken in twice.
   */
  void submit(JobRun job, JobWork work) {
    here.add(job.id());
    lines.values().removeIf(CompletableFuture::isDone);
    lines.compute(
        job.startedBy() + " " + job.titleKey(),
        (line, before) ->
            Optional.ofNullable(before)
                .orElseGet(() -> CompletableFuture.completedFuture(null))
                .handleAsync((nothing, failed) -> run(job, work), executor));
  }

  /** Runs it on the caller's thread, to its end. */
  void runHere(JobRun job, JobWork work) {
    here.add(job.id());
    run(job, work);
  }

  /** Whether this very process has the work in hand, or waiting. */
  boolean hasInHand(JobId id) {
    return here.contains(id);
  }

  /** How far the work is that this thread does; empty on a thread of somebody at a screen. */
  Optional<KeptProgress> inHandHere() {
    return Optional.ofNullable(inHand.get());
  }

  private @Nullable Void run(JobRun job, JobWork work) {
    KeptProgress progress = new KeptProgress(job.id(), store, results, apart, clock);
    inHand.set(progress);
    JobEnd end = endOf(job, work, progress);
    inHand.remove();
    // Cut short by a stop of Plenary: the next start calls it interrupted, see JobsAtStart.
    if (!executor.isShutdown()) {
      finish(job, end);
      here.remove(job.id());
    }
    return null;
  }

  private JobEnd endOf(JobRun job, JobWork work, KeptProgress progress) {
    try {
      store.markRunning(job.id(), clock.instant());
      progress.save();
      work.run(progress);
      progress.saveLast();
      return progress.end();
    } catch (JobStopped stopped) {
      return JobEnd.of(JobState.STOPPED);
    } catch (Refusal refusal) {
      return JobEnd.refused(refusal.messageKey(), List.of(refusal.arguments()));
    } catch (Exception failed) {
      String number = Ids.next().substring(0, 8);
      log.error("Job {} ({}) failed, number {}", job.id(), job.titleKey(), number, failed);
      return JobEnd.failed(number);
    }
  }

  void finish(JobRun job, JobEnd end) {
    transactions.executeWithoutResult(
        status -> {
          if (store.finish(job.id(), end, clock.instant())) {
            events.publishEvent(
                new JobFinished(
                    job.id(), job.startedBy(), job.titleKey(), job.titleArguments(), end.state()));
          }
        });
  }

  private static ThreadFactory named() {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, "job-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  @PreDestroy
  void stop() {
    executor.shutdownNow();
  }
}
