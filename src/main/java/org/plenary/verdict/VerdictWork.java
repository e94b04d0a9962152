package org.plenary.verdict;

import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Signs the verdict in the background, because every winner is told. */
@Component
public class VerdictWork {

  private final Verdicts verdicts;

  VerdictWork(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /**
   * What {@link Verdicts#sign} does, told at its end; refused at once where that refuses. What is
   * signed, and the instant of it, are those of this call, however late the work begins.
   */
  public JobWork of(Person by, EditionId edition, String statement) {
    Verdict drawnUp = verdicts.drawUp(by, edition, statement);
    int winners = verdicts.countWinners(edition);
    return progress -> {
      progress.outOfMails(winners);
      verdicts.sign(by, drawnUp);
      progress.say("jury.verdict.signed-toast");
    };
  }
}
