package org.plenary.consultation;

import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** Extends a round in the background, because everybody asked is told of it. */
@Component
public class ExtensionWork {

  private final Rounds rounds;
  private final AskedPeople asked;

  ExtensionWork(Rounds rounds, AskedPeople asked) {
    this.rounds = rounds;
    this.asked = asked;
  }

  /**
   * What {@link Rounds#extend} does, told at its end.
   *
   * @throws RoundRefused at once, where that would refuse it
   */
  public JobWork of(Person by, RoundId id, Deadline closes, String reason) {
    rounds.requireExtendable(by, id, closes, reason);
    return progress -> {
      int all = asked.list(rounds.get(by, id)).size();
      progress.outOfMails(all);
      rounds.extend(by, id, closes, reason);
      progress.say("consultation.round.extended", all);
    };
  }
}
