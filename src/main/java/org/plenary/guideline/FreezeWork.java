package org.plenary.guideline;

import org.plenary.group.Participants;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.springframework.stereotype.Component;

/** Freezes a draft in the background, because everybody at work on its guideline is told. */
@Component
public class FreezeWork {

  private final Drafts drafts;
  private final Participants participants;

  FreezeWork(Drafts drafts, Participants participants) {
    this.drafts = drafts;
    this.participants = participants;
  }

  /**
   * What {@link Drafts#freeze} does, told at its end; refused at once where that refuses. Others
   * may be writing: what is frozen is the text, and the instant, of when the work does it.
   */
  public JobWork of(Person by, Draft draft) {
    GuidelineId guideline = draft.guideline();
    drafts.requireFreezable(by, guideline);
    return progress -> {
      progress.outOfMails(participants.list(guideline.value()).size());
      if (!drafts.findWorking(guideline).filter(draft::equals).isPresent()) {
        throw DraftRefused.nothingToFreeze();
      }
      drafts.freeze(by, guideline);
      progress.say("guideline.freeze.done", draft.number());
    };
  }
}
