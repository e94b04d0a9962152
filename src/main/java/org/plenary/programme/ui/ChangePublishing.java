package org.plenary.programme.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.plenary.identity.Person;
import org.plenary.job.JobState;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.Edition;
import org.plenary.programme.UnpublishedChanges;
import org.plenary.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Publishes what changed in an edition, in the background: everybody it touches gets a mail, and
 * these are shown before.
 */
@Component
class ChangePublishing {

  private final UnpublishedChanges unpublished;
  private final JobScreens jobs;
  private final MailsAhead ahead;

  ChangePublishing(UnpublishedChanges unpublished, JobScreens jobs, MailsAhead ahead) {
    this.unpublished = unpublished;
    this.jobs = jobs;
    this.ahead = ahead;
  }

  /**
   * @param done is told on the screen what the edition is by then
   * @param refused is told on the screen why it stays as it is
   */
  void publish(
      Person by,
      Edition seen,
      Edition wanted,
      String reason,
      Consumer<Edition> done,
      Consumer<Refusal> refused) {
    ahead.show(
        () -> unpublished.publish(by, seen, wanted, reason),
        () -> begin(by, seen, wanted, reason, done, refused),
        refused);
  }

  private void begin(
      Person by,
      Edition seen,
      Edition wanted,
      String reason,
      Consumer<Edition> done,
      Consumer<Refusal> refused) {
    AtomicReference<Edition> kept = new AtomicReference<>();
    AtomicReference<Refusal> refusal = new AtomicReference<>();
    JobPlan plan =
        new JobPlan(
            "programme.job.change",
            List.of(seen.name()),
            progress -> {
              progress.outOfMails(0);
              try {
                kept.set(unpublished.publish(by, seen, wanted, reason));
              } catch (Refusal why) {
                refusal.set(why);
                throw why;
              }
              progress.say("programme.change.done");
            });
    jobs.showUntil(
        plan,
        job -> {
          if (job.state() == JobState.DONE) {
            done.accept(kept.get());
          } else if (refusal.get() != null) {
            refused.accept(refusal.get());
          }
          return job.state() == JobState.DONE || refusal.get() != null;
        });
  }
}
