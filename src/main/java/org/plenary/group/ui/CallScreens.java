package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.function.Supplier;
import org.plenary.group.CallWork;
import org.plenary.group.ExpertGroup;
import org.plenary.group.GroupId;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.job.ui.JobPlan;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Toast;
import org.springframework.stereotype.Component;

/** Asks for what many are told of in the background. */
@Component
class CallScreens {

  private final CallWork work;
  private final MailedJobs jobs;
  private final MailsAhead ahead;

  CallScreens(CallWork work, MailedJobs jobs, MailsAhead ahead) {
    this.work = work;
    this.jobs = jobs;
    this.ahead = ahead;
  }

  CallWork work() {
    return work;
  }

  /** Shows whom the call goes to, and publishes it when told to. */
  void publishing(Person by, GroupId group, Runnable publish) {
    ahead.show(
        () -> work.publishAndAnnounce(by, group),
        publish,
        refused -> Toast.refuse(text(refused.messageKey(), refused.arguments())));
  }

  AskDialog extending(
      ExpertGroup group, Supplier<JobWork> begin, Runnable done, HasValue<?, ?>... typed) {
    return jobs.ask(
        text("group.plan.extend-title"),
        text("group.plan.extend-text"),
        text("group.plan.extend-button"),
        () -> new JobPlan("group.job.extend", List.of(group.name()), begin.get()),
        done,
        typed);
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
