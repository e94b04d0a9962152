package org.plenary.group;

import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a call for experts tells many of, in the background; refused at once where it may not be.
 */
@Component
public class CallWork {

  private final Calls calls;
  private final FocalPoints focalPoints;
  private final Selections selections;

  CallWork(Calls calls, FocalPoints focalPoints, Selections selections) {
    this.calls = calls;
    this.focalPoints = focalPoints;
    this.selections = selections;
  }

  /**
   * What {@link Calls#publish} does, in one with the mails that the procedure sends when the call
   * opens: for those who look at the mails before. Nobody publishes by this.
   */
  @Transactional
  public void publishAndAnnounce(Person by, GroupId group) {
    calls.publish(by, group);
    focalPoints.announce(group);
  }

  /** What {@link Calls#extend} does. */
  public JobWork extend(Person by, GroupId group, Deadline closes, String reason) {
    calls.requireExtendable(by, group, closes, reason);
    return progress -> {
      progress.outOfMails(focalPoints.countConcerned(group));
      calls.extend(by, group, closes, reason);
      progress.say("group.plan.extended");
    };
  }

  /** What {@link Selections#confirm} does, as of when the work does it. */
  public JobWork confirm(Person by, GroupId group, Set<NominationId> seen) {
    int mails = selections.countToTell(by, group, seen);
    return progress -> {
      progress.outOfMails(mails);
      selections.confirm(by, group, seen);
      progress.say("group.confirm.done", seen.size());
    };
  }
}
