package org.plenary.entry;

import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Hands all kept entries over in the background, because each contact gets a mail. */
@Component
public class KeptEntriesWork {

  private final KeptEntries kept;

  KeptEntriesWork(KeptEntries kept) {
    this.kept = kept;
  }

  /** What {@link KeptEntries#offerAll} does; refused at once where that refuses. */
  public JobWork of(Person by, EditionId edition, String reason) {
    NotAllowed.unlessStaff(by);
    AwardCare.requireReason(reason);
    return progress -> {
      progress.outOfMails(kept.count(by, edition).contacts());
      progress.say("entry.kept.asked", kept.offerAll(by, edition, reason));
    };
  }
}
