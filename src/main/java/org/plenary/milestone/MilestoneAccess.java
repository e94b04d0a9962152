package org.plenary.milestone;

import java.util.Optional;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who may see a milestone: staff, auditors, and who owes it. Staff and who owes it change it;
 * auditors change nothing.
 */
@Component
class MilestoneAccess {

  private final PlanRows plans;
  private final MilestoneRows milestones;

  MilestoneAccess(PlanRows plans, MilestoneRows milestones) {
    this.plans = plans;
    this.milestones = milestones;
  }

  /** The milestone, if this person may see it. */
  Milestone read(Person by, MilestoneId id) {
    return find(id)
        .filter(milestone -> by.mayReadEverything() || isOwedBy(by.id(), milestone))
        .orElseThrow(() -> new NotFound(MilestoneId.KIND, id.value()));
  }

  /** The milestone, if this person may change it. */
  Milestone write(Person by, MilestoneId id) {
    Milestone milestone = read(by, id);
    if (!by.isStaff() && !isOwedBy(by.id(), milestone)) {
      throw new NotAllowed("milestone.refused.staff-or-owner");
    }
    return milestone;
  }

  /** As {@link #write}, where its date is its own and not that of another thing. */
  Milestone writeOwn(Person by, MilestoneId id) {
    Milestone milestone = write(by, id);
    if (milestone.follows() != null) {
      throw new MilestoneRefused("dated-elsewhere", milestone.name());
    }
    return milestone;
  }

  WorkPlan plan(Person by, PlanId id) {
    return plans
        .find(id)
        .filter(plan -> by.mayReadEverything())
        .orElseThrow(() -> new NotFound(PlanId.KIND, id.value()));
  }

  WorkPlan planOf(Milestone milestone) {
    return plans.find(milestone.plan()).orElseThrow();
  }

  Optional<Milestone> find(MilestoneId id) {
    return milestones.find(id);
  }

  boolean isOwedBy(PersonId person, Milestone milestone) {
    PersonId owner = milestone.owner();
    return person.equals(owner == null ? planOf(milestone).lead() : owner);
  }
}
