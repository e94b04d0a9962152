package org.plenary.process.engine;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
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

  CamundaJobRunner(ManagementService management, ProcessEngineConfigurationImpl configuration) {
    this.management = management;
    this.configuration = configuration;
  }

  @Override
  public void pause() {
    executor().shutdown();
  }

  @Override
  public void resume() {
    executor().start();
  }

  @Override
  public int runDue() {
    int ran = 0;
    for (List<Job> due = due(); !due.isEmpty(); due = due()) {
      for (Job job : due) {
        run(job);
      }
      ran += due.size();
    }
    return ran;
  }

  private void run(Job job) {
    try {
      management.executeJob(job.getId());
    } catch (RuntimeException failure) {
      throw new IllegalStateException("Job " + job.getId() + " failed", failure);
    }
  }

  private List<Job> due() {
    return management.createJobQuery().executable().orderByJobDuedate().asc().listPage(0, PAGE);
  }

  private JobExecutor executor() {
    return configuration.getJobExecutor();
  }
}
