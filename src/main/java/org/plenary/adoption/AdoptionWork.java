package org.plenary.adoption;

import java.time.LocalDate;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.springframework.stereotype.Component;

/** Clears a text and takes the decision down in the background, because many are told of it. */
@Component
public class AdoptionWork {

  private final Adoptions adoptions;
  private final Amendments amendments;
  private final Confirmations confirmations;
  private final AdoptionAudience audience;

  AdoptionWork(
      Adoptions adoptions,
      Amendments amendments,
      Confirmations confirmations,
      AdoptionAudience audience) {
    this.adoptions = adoptions;
    this.amendments = amendments;
    this.confirmations = confirmations;
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
          switch (outcome) {
            case ADOPTED -> audience.countConcerned(guideline);
            case ADOPTED_WITH_CHANGES -> audience.office().size();
            case SENT_BACK -> audience.atWork(guideline).size();
          });
      adoptions.decide(by, guideline, outcome, body, on, words);
      progress.say("adoption.page.decided");
    };
  }

  /** What {@link Amendments#freeze} does, told at its end; refused at once where that refuses. */
  public JobWork freeze(Person by, GuidelineId guideline) {
    amendments.requireFreezable(by, guideline);
    return progress -> {
      progress.outOfMails(audience.others(by.id()).size());
      amendments.freeze(by, guideline);
      progress.say("adoption.amendment.frozen");
    };
  }

  /**
   * What {@link Confirmations#confirm} does, told at its end; refused at once where that refuses.
   */
  public JobWork confirm(Person by, DraftId draft) {
    GuidelineId guideline = confirmations.requireJudge(by, draft).guideline();
    return progress -> {
      progress.outOfMails(audience.countConcerned(guideline));
      confirmations.confirm(by, draft);
      progress.say("adoption.amendment.confirmed");
    };
  }

  /**
   * What {@link Confirmations#giveBack} does, told at its end; refused at once where it refuses.
   */
  public JobWork giveBack(Person by, DraftId draft, String why) {
    confirmations.requireGivable(by, draft, why);
    return progress -> {
      progress.outOfMails(audience.office().size());
      confirmations.giveBack(by, draft, why);
      progress.say("adoption.amendment.given-back");
    };
  }
}
