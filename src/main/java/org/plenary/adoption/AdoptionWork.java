package org.plenary.adoption;

import java.time.LocalDate;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.springframework.stereotype.Component;

/** Clears a text and takes the decision down in the background, because many are told of it. */
@Component
public class AdoptionWork {

  private final Adoptions adoptions;
  private final AdoptionAudience audience;

  AdoptionWork(Adoptions adoptions, AdoptionAudience audience) {
    this.adoptions = adoptions;
    this.audience = audience;
  }

  /**
   * What {@link Adoptions#clear} does, told at its end; refused at once where that refuses. The
   * draft that is cleared, and the instant of it, are those of this call, however late the work
   * begins.
   */
  public JobWork clear(Person by, GuidelineId guideline, String ground) {
    return clear(adoptions.drawUp(by, guideline, ground));
  }

  /** As {@link #clear}, for what {@link Adoptions#clearInSpite} does. */
  public JobWork clearInSpite(
      Person by, GuidelineId guideline, String ground, String answersFor, String why) {
    return clear(adoptions.drawUpInSpite(by, guideline, ground, answersFor, why));
  }

  private JobWork clear(Clearance drawnUp) {
    return progress -> {
      progress.outOfMails(audience.atWork(drawnUp.guideline()).size());
      adoptions.clear(drawnUp);
      progress.say("adoption.page.cleared");
    };
  }

  /** What {@link Adoptions#decide} does, told at its end; refused at once where that refuses. */
  public JobWork decide(
      Person by, GuidelineId guideline, Outcome outcome, String body, LocalDate on, String words) {
    adoptions.requireDecidable(by, guideline, outcome, body, on, words);
    return progress -> {
      progress.outOfMails(
          outcome.isAdopted()
              ? audience.countConcerned(guideline)
              : audience.atWork(guideline).size());
      adoptions.decide(by, guideline, outcome, body, on, words);
      progress.say("adoption.page.decided");
    };
  }
}
