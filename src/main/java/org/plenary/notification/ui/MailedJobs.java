package org.plenary.notification.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import java.util.function.Supplier;
import org.plenary.job.JobProgress;
import org.plenary.job.JobWork;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Toast;
import org.springframework.stereotype.Component;

/** Background work that writes to many, whose mails are looked at before it begins. */
@Component
public class MailedJobs {

  private final JobScreens jobs;
  private final MailsAhead ahead;

  MailedJobs(JobScreens jobs, MailsAhead ahead) {
    this.jobs = jobs;
    this.ahead = ahead;
  }

  /**
   * As {@link JobScreens#ask}, with the mails below.
   *
   * @param typed what the work depends on; when it changes they are looked at again
   */
  public AskDialog ask(
      String title,
      String text,
      String verb,
      Supplier<JobPlan> plan,
      Runnable whenDone,
      HasValue<?, ?>... typed) {
    return ahead.in(
        jobs.ask(title, text, verb, plan, whenDone), () -> stepOf(plan.get().work()), typed);
  }

  /** As {@link JobScreens#show}, once the mails were looked at. */
  public void show(JobPlan plan, Runnable whenDone) {
    ahead.show(
        stepOf(plan.work()),
        () -> jobs.show(plan, whenDone),
        refused ->
            Toast.refuse(
                UI.getCurrent().getTranslation(refused.messageKey(), refused.arguments())));
  }

  private static Runnable stepOf(JobWork work) {
    return () -> {
      try {
        work.run(JobProgress.unseen());
      } catch (RuntimeException failed) {
        throw failed;
      } catch (Exception failed) {
        throw new IllegalStateException(failed);
      }
    };
  }
}
