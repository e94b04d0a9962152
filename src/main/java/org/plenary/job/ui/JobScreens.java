package org.plenary.job.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.job.Jobs;
import org.plenary.shared.CurrentViewer;
import org.plenary.ui.AskDialog;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.Toast;
import org.springframework.stereotype.Component;

/**
 * Starts work from a screen and shows it there. Short work looks as if it had been done at once.
 */
@Component
public class JobScreens {

  private final Jobs jobs;
  private final CurrentViewer viewer;
  private final CurrentReader reader;

  JobScreens(Jobs jobs, CurrentViewer viewer, CurrentReader reader) {
    this.jobs = jobs;
    this.viewer = viewer;
    this.reader = reader;
  }

  /** For whoever is at the screen now. */
  public JobStrip strip() {
    return new JobStrip(jobs, viewer.get(), reader.dates());
  }

  /**
   * A dialog whose button begins work. It shows how far the work is, closes itself when all went
   * well, and else stays with what was typed, so that one can try again.
   *
   * @param plan made when the button is pressed; what it refuses is said in the dialog
   */
  public AskDialog ask(
      String title, String text, String verb, Supplier<JobPlan> plan, Runnable whenDone) {
    JobStrip strip = strip();
    AskDialog dialog = new AskDialog(title, text, verb, () -> begin(strip, plan.get())).staysOpen();
    strip.onEnd(
        job -> {
          dialog.again();
          if (job.state() == JobState.DONE) {
            dialog.close();
            tell(job);
            whenDone.run();
          } else {
            strip.scrollIntoView();
          }
        });
    dialog.add(strip);
    return dialog;
  }

  /** Begins what was decided already, and shows it in a dialog until it is over. */
  public void show(JobPlan plan, Runnable whenDone) {
    showUntil(
        plan,
        job -> {
          if (job.state() == JobState.DONE) {
            tell(job);
            whenDone.run();
          }
          return job.state() == JobState.DONE;
        });
  }

  /**
   * As {@link #show}, for a screen that tells the end itself.
   *
   * @param told whether it did; else the dialog stays and says how the work ended
   */
  public void showUntil(JobPlan plan, Predicate<JobRun> told) {
    JobStrip strip = strip();
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(dialog.getTranslation("job.dialog.title"));
    dialog.setWidth("min(40rem, 94vw)");
    dialog.add(strip);
    dialog
        .getFooter()
        .add(new Button(dialog.getTranslation("job.dialog.close"), event -> dialog.close()));
    strip.onEnd(
        job -> {
          if (told.test(job)) {
            dialog.close();
          }
        });
    start(strip, plan);
    dialog.open();
  }

  /** Below a long list of findings nobody would see it. */
  private static void begin(JobStrip strip, JobPlan plan) {
    start(strip, plan);
    strip.scrollIntoView();
  }

  private static void start(JobStrip strip, JobPlan plan) {
    strip.start(plan.titleKey(), plan.arguments(), plan.work());
  }

  private static void tell(JobRun job) {
    job.outcome()
        .ifPresent(
            outcome ->
                Toast.show(
                    UI.getCurrent()
                        .getTranslation(outcome.messageKey(), outcome.arguments().toArray())));
  }
}
