package org.plenary.process.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

@Component
class CamundaJobRunner implements JobRunner {

  /**
   * One page of due jobs; the next page is read after these have run, for they may have made new
   * ones.
   */
  private static final int PAGE = 200;

  private final ManagementService management;
  private final ProcessEngineConfigurationImpl configuration;

  /** Where nothing ran in the background before the pause, nothing begins to after it. */
  private boolean ranBefore;

  CamundaJobRunner(ManagementService management, ProcessEngineConfigurationImpl configuration) {
    this.management = management;
    this.configuration = configuration;
  }

  @Override
  public void pause() {
    ranBefore = executor().isActive();
    executor().shutdown();
  }

  @Override
  public void resume() {
    if (ranBefore) {
      executor().start();
    }
  }

  @Override
  public int runDue() {
    int ran = 0;
    for (List<Job> due = due(); !due.isEmpty(); due = due()) {
      due.forEach(this::run);
      ran += due.size();
    }
    return ran;
  }

  @Override
  public Optional<Instant> nextDue() {
    return management
        .createJobQuery()
        .duedateHigherThan(ClockUtil.getCurrentTime())
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .map(job -> job.getDuedate().toInstant())
        .findFirst();
  }

  private void run(Job job) {
    try {
      management.executeJob(job.getId());
    } catch (RuntimeException failure) {
      // One that ran before it may have made it needless: of two timers that race, one is left.
      // Asked only here, because it is rare.
      if (!isStillThere(job)) {
        return;
      }
      throw new IllegalStateException("Job " + job.getId() + " failed", failure);
    }
  }

  private boolean isStillThere(Job job) {
    return management.createJobQuery().jobId(job.getId()).count() > 0;
  }

  private List<Job> due() {
    return management.createJobQuery().executable().orderByJobDuedate().asc().listPage(0, PAGE);
  }

  private JobExecutor executor() {
    return configuration.getJobExecutor();
  }
}
