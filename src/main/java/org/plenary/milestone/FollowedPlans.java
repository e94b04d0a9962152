package org.plenary.milestone;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans that follow the dates of another thing, such as an edition: its owner module says what they
 * are, when they moved and when they were met, and nobody dates them elsewhere.
 */
@Service
public class FollowedPlans {

  private final PlanRows plans;
  private final MilestoneRows rows;
  private final Milestones milestones;
  private final ChangeRows changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FollowedPlans(
      PlanRows plans,
      MilestoneRows rows,
      Milestones milestones,
      ChangeRows changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.rows = rows;
    this.milestones = milestones;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** Begins the plan of a thing with its dates as the first plan; whoever published it leads it. */
  @Transactional
  public WorkPlan make(
      PersonId lead, Subject subject, String name, ZoneId zone, List<FollowedDate> dates) {
    WorkPlan plan = new WorkPlan(PlanId.next(), subject, name, zone, lead);
    plans.insert(plan, clock.instant());
    events.publishEvent(new WorkPlanMade(plan.id(), subject, lead.value()));
    int line = 1;
    for (FollowedDate date : dates) {
      NewMilestone wanted = new NewMilestone(date.name(), "", date.window());
      milestones.plan(
          lead.value(), milestones.milestone(plan.id(), line++, wanted, true, date.key()));
    }
    return plan;
  }

  public boolean isThere(Subject subject) {
    return plans.find(subject).isPresent();
  }

  /** Follows a date that moved. Days that are the same, and what was met, stay as they are. */
  @Transactional
  public void redate(String actor, Subject subject, String key, Window to, String reason) {
    find(subject, key)
        .filter(milestone -> milestone.isOpen() && !milestone.forecast().sameDaysAs(to))
        .ifPresent(milestone -> move(actor, milestone, to, reason));
  }

  @Transactional
  public void start(Subject subject, String key) {
    find(subject, key)
        .filter(milestone -> milestone.isOpen() && milestone.startedOn() == null)
        .ifPresent(this::start);
  }

  /** What it stands for has come to pass. Meeting it twice is meeting it once. */
  @Transactional
  public void meet(Subject subject, String key) {
    find(subject, key).filter(Milestone::isOpen).ifPresent(this::meet);
  }

  private void start(Milestone milestone) {
    LocalDate today = today(milestone);
    milestones.save(new MilestoneEdit(milestone).startedOn(today).done());
    events.publishEvent(new MilestoneStarted(milestone.id(), today, DomainEvent.SYSTEM));
  }

  private void meet(Milestone milestone) {
    LocalDate today = today(milestone);
    milestones.save(new MilestoneEdit(milestone).metOn(today).done());
    events.publishEvent(new MilestoneMet(milestone.id(), today, DomainEvent.SYSTEM));
  }

  private void move(String actor, Milestone milestone, Window to, String reason) {
    milestones.save(new MilestoneEdit(milestone).dated(to, clock.instant()).done());
    changes.add(
        milestone.id(),
        MilestoneChange.Kind.REDATED,
        milestone.forecast().code(),
        to.code(),
        reason,
        actor);
    events.publishEvent(
        new MilestoneRedated(
            milestone.id(), milestone.plan(), milestone.forecast(), to, reason, List.of(), actor));
  }

  private LocalDate today(Milestone milestone) {
    return plans.find(milestone.plan()).orElseThrow().today(clock);
  }

  private Optional<Milestone> find(Subject subject, String key) {
    return plans.find(subject).stream()
        .flatMap(plan -> rows.list(plan.id()).stream())
        .filter(milestone -> key.equals(milestone.follows()))
        .findFirst();
  }
}
