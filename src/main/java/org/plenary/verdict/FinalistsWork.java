package org.plenary.verdict;

import java.util.List;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Confirms the finalists in the background, because every entry that was judged is told. */
@Component
public class FinalistsWork {

  private final Finalists finalists;
  private final Rankings rankings;

  FinalistsWork(Finalists finalists, Rankings rankings) {
    this.finalists = finalists;
    this.rankings = rankings;
  }

  /** What {@link Finalists#confirm} does, told at its end; refused at once where that refuses. */
  public JobWork of(Person by, EditionId edition, List<EntryId> list, String departures) {
    finalists.requireConfirmable(by, edition, list, departures);
    return progress -> {
      progress.outOfMails((int) rankings.compute(edition).all().count());
      finalists.confirm(by, edition, list, departures);
      progress.say("jury.finalists.confirmed-toast", list.size());
    };
  }
}
