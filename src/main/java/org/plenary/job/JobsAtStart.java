package org.plenary.job;

import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the last stop left behind: work that was under way is called interrupted, so that who
 * started it can start it again, and old results are cleared away.
 */
@Component
class JobsAtStart {

  private final JobStore store;
  private final JobRunner runner;
  private final JobResults results;
  private final JobNode node;
  private final Clock clock;

  JobsAtStart(JobStore store, JobRunner runner, JobResults results, JobNode node, Clock clock) {
    this.store = store;
    this.runner = runner;
    this.results = results;
    this.node = node;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tidy() {
    for (JobRun job : store.listUnfinishedOn(node.name())) {
      // What began while Plenary was starting is under way, not left behind.
      if (!runner.hasInHand(job.id())) {
        runner.finish(job, JobEnd.of(JobState.INTERRUPTED));
      }
    }
    clearOldResults();
  }

  /** Whenever work ends there may be a new result, and so a reason to look for old ones. */
  @EventListener(JobFinished.class)
  void clearOldResults() {
    for (JobRun job : store.listResultsBefore(clock.instant().minus(Jobs.RESULTS_LAST))) {
      results.delete(job.id());
      store.forgetResult(job.id());
    }
  }
}
