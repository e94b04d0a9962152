package org.plenary.programme;

import java.util.List;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.springframework.stereotype.Component;

/** Removes what an edition kept until its last day, one by one: a stop loses nothing done. */
@Component
public class RetentionWork {

  private final Retentions retentions;

  RetentionWork(Retentions retentions) {
    this.retentions = retentions;
  }

  /**
   * @throws RetentionRefused until the last day is past
   */
  public JobWork of(Person by, EditionId edition, RetentionKind kind) {
    retentions.requireOver(by, edition, kind);
    return progress -> {
      RetainedThings things = retentions.of(kind);
      List<RetainedThings.Retained> going = things.list(edition);
      progress.outOf(Math.max(1, going.size()));
      for (RetainedThings.Retained one : going) {
        things.remove(edition, one.id(), by.id().value());
        progress.step();
      }
      retentions.removed(by, edition, kind, going.size());
      progress.say("programme.retention.removed", going.size());
    };
  }
}
