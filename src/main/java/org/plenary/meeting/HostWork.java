package org.plenary.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.springframework.stereotype.Component;

/** What of a call for hosts tells several at once, in the background; refused as by the service. */
@Component
public class HostWork {

  private final HostCalls calls;
  private final HostDecisions decisions;
  private final HostAccess access;
  private final HostCallPolicy policy;

  HostWork(HostCalls calls, HostDecisions decisions, HostAccess access, HostCallPolicy policy) {
    this.calls = calls;
    this.decisions = decisions;
    this.access = access;
    this.policy = policy;
  }

  /** What {@link HostCalls#open} does. */
  public JobWork open(
      Person by, GuidelineId guideline, List<HostWanted> wanted, LocalDate dueOn, String note) {
    policy.requireOpenable(by, guideline, wanted, dueOn, note);
    int told = access.asked(by, guideline).size();
    return progress -> {
      progress.outOfMails(told);
      calls.open(by, guideline, wanted, dueOn, note);
      progress.say("meeting.hosts.called");
    };
  }

  /** What {@link HostCalls#extend} does. */
  public JobWork extend(Person by, HostingId id, LocalDate dueOn, String reason) {
    Hosting hosting = access.readForOffice(by, id);
    policy.requireExtendable(hosting, dueOn, reason);
    int told = access.asked(by, hosting.guideline()).size();
    return progress -> {
      progress.outOfMails(told);
      calls.extend(by, id, dueOn, reason);
      progress.say("meeting.hosts.extended");
    };
  }

  /** What {@link HostDecisions#decide} does. */
  public JobWork decide(Person by, HostingId id, @Nullable HostOfferId chosen, String reason) {
    int told = decisions.countTold(by, id, chosen, reason);
    return progress -> {
      progress.outOfMails(told);
      decisions.decide(by, id, chosen, reason);
      progress.say("meeting.hosts.decided");
    };
  }
}
