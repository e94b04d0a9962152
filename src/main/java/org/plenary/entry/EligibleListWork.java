package org.plenary.entry;

import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Approves the list in the background, because every juror is asked for conflicts then. */
@Component
public class EligibleListWork {

  private final EligibleLists lists;

  EligibleListWork(EligibleLists lists) {
    this.lists = lists;
  }

  /** What {@link EligibleLists#approve} does; refused at once where that refuses. */
  public JobWork of(Person by, EditionId edition) {
    lists.requireApprovable(by, edition);
    return progress -> {
      progress.outOfMails(0);
      lists.approve(by, edition);
      progress.say("entry.eligible-list.approved");
    };
  }
}
