package org.plenary.award;

import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** The mails of the guest list, sent in the background. */
@Component
public class GuestListWork {

  private final GuestLists lists;

  GuestListWork(GuestLists lists) {
    this.lists = lists;
  }

  /** What {@link GuestLists#remind} does. */
  public JobWork remind(Person by, EditionId edition) {
    NotAllowed.unlessStaff(by);
    return progress -> {
      progress.outOfMails(0);
      progress.say("entry.guests.reminded", lists.remind(by, edition));
    };
  }

  /** What {@link GuestLists#confirm} does. */
  public JobWork confirm(Person by, EditionId edition) {
    NotAllowed.unlessStaff(by);
    return progress -> {
      progress.outOfMails(0);
      progress.say("entry.guests.confirmed", lists.confirm(by, edition));
    };
  }
}
