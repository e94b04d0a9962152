package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import java.util.List;
import java.util.function.Supplier;
import org.plenary.group.CallWork;
import org.plenary.group.ExpertGroup;
import org.plenary.job.JobWork;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.ui.AskDialog;
import org.springframework.stereotype.Component;

/** Asks for what many are told of in the background. */
@Component
class CallScreens {

  private final CallWork work;
  private final JobScreens jobs;

  CallScreens(CallWork work, JobScreens jobs) {
    this.work = work;
    this.jobs = jobs;
  }

  CallWork work() {
    return work;
  }

  AskDialog extending(ExpertGroup group, Supplier<JobWork> begin, Runnable done) {
    return jobs.ask(
        text("group.plan.extend-title"),
        text("group.plan.extend-text"),
        text("group.plan.extend-button"),
        () -> new JobPlan("group.job.extend", List.of(group.name()), begin.get()),
        done);
  }

  AskDialog confirming(
      String title, String words, int members, Supplier<JobWork> begin, Runnable done) {
    return jobs.ask(
        title,
        words,
        text("group.confirm.button"),
        () -> new JobPlan("group.job.confirm", List.of(members), begin.get()),
        done);
  }
}
