package org.plenary.milestone;

import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which milestone waits for which. */
@Service
public class MilestoneNeeds {

  private static final int MOST_DAYS = 366;

  private final NeedRows rows;
  private final ChangeRows changes;
  private final MilestoneAccess access;
  private final WorkPlans plans;
  private final ApplicationEventPublisher events;

  MilestoneNeeds(
      NeedRows rows,
      ChangeRows changes,
      MilestoneAccess access,
      WorkPlans plans,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.changes = changes;
    this.access = access;
    this.plans = plans;
    this.events = events;
  }

  /** From now on the first cannot begin before the second is met, and so many days after. */
  @Transactional
  public void add(Person by, MilestoneId id, MilestoneId needs, int gapDays) {
    NotAllowed.unlessStaff(by);
    Milestone milestone = access.write(by, id);
    Milestone needed = access.read(by, needs);
    PlanSheet sheet = plans.getSheet(by, id);
    if (!needed.plan().equals(milestone.plan())) {
      throw new MilestoneRefused("other-plan", needed.name());
    }
    if (gapDays < 0 || gapDays > MOST_DAYS) {
      throw new MilestoneRefused("gap-out-of-range", MOST_DAYS);
    }
    if (sheet.needsOf(milestone).stream().anyMatch(need -> need.needs().equals(needs))) {
      throw new MilestoneRefused("needed-already", milestone.name(), needed.name());
    }
    if (sheet.rule().wouldCircle(id, needs)) {
      throw new MilestoneRefused("circle", milestone.name(), needed.name());
    }
    rows.insert(new Need(id, needs, gapDays));
    record(by, milestone, "", needed.name());
  }

  @Transactional
  public void remove(Person by, MilestoneId id, MilestoneId needs) {
    NotAllowed.unlessStaff(by);
    Milestone milestone = access.write(by, id);
    Milestone needed = access.read(by, needs);
    if (rows.delete(id, needs)) {
      record(by, milestone, needed.name(), "");
    }
  }

  private void record(Person by, Milestone milestone, String from, String to) {
    changes.add(milestone.id(), MilestoneChange.Kind.NEEDS, from, to, "", by.id().value());
    events.publishEvent(new MilestoneChanged(milestone.id(), "needs", from, to, by.id().value()));
  }
}
