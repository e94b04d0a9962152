package org.plenary.milestone;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  /**
   * Follows a date that moved. Days that are the same stay as they are, and so does what was met,
   * unless it now ends on a later day that is still ahead: then it is open again.
   */
  @Transactional
  public void redate(String actor, Subject subject, String key, Window to, String reason) {
    find(subject, key)
        .filter(milestone -> !milestone.forecast().sameDaysAs(to))
        .filter(milestone -> milestone.isOpen() || isAheadAgain(milestone, to))
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
    find(subject, key)
        .filter(Milestone::isOpen)
        .ifPresent(milestone -> meet(milestone, today(milestone)));
  }

  /** The same for what the clock brought: it was met on its last day, or before, never after. */
  @Transactional
  public void meetInTime(Subject subject, String key) {
    find(subject, key)
        .filter(Milestone::isOpen)
        .ifPresent(
            milestone -> meet(milestone, earlier(milestone.forecast().through(), milestone)));
  }

  /** The thing has come to its end: nothing of its plan is owed any more. */
  @Transactional
  public void meetAll(Subject subject) {
    all(subject)
        .filter(milestone -> milestone.isOpen() && milestone.follows() != null)
        .forEach(milestone -> meet(milestone, today(milestone)));
  }

  /** Everything open that follows the date of another thing. */
  public List<Milestone> listOpen() {
    return rows.listFollowing().stream().filter(Milestone::isOpen).toList();
  }

  /** Which of these follow the date of another thing; one statement however many. */
  public Set<MilestoneId> filter(Collection<MilestoneId> ids) {
    return rows.filterFollowing(ids);
  }

  /**
   * From now on people hear of it; what had passed before is not told any more. Refuses whoever
   * comes second.
   */
  @Transactional
  public void takeUp(Milestone milestone) {
    milestones.save(
        new MilestoneEdit(milestone).dated(milestone.forecast(), clock.instant()).done());
  }

  private void start(Milestone milestone) {
    LocalDate today = today(milestone);
    milestones.save(new MilestoneEdit(milestone).startedOn(today).done());
    events.publishEvent(new MilestoneStarted(milestone.id(), today, DomainEvent.SYSTEM));
  }

  private void meet(Milestone milestone, LocalDate day) {
    milestones.save(new MilestoneEdit(milestone).metOn(day).done());
    events.publishEvent(new MilestoneMet(milestone.id(), day, DomainEvent.SYSTEM));
  }

  private boolean isAheadAgain(Milestone milestone, Window to) {
    return milestone.isMet()
        && to.through().isAfter(milestone.forecast().through())
        && !to.through().isBefore(today(milestone));
  }

  private void move(String actor, Milestone milestone, Window to, String reason) {
    milestones.save(new MilestoneEdit(milestone).dated(to, clock.instant()).metOn(null).done());
    if (milestone.isMet()) {
      events.publishEvent(new MilestoneReopened(milestone.id(), reason, actor));
    }
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

  private LocalDate earlier(LocalDate day, Milestone milestone) {
    LocalDate today = today(milestone);
    return day.isBefore(today) ? day : today;
  }

  private LocalDate today(Milestone milestone) {
    return plans.find(milestone.plan()).orElseThrow().today(clock);
  }

  private Optional<Milestone> find(Subject subject, String key) {
    return all(subject).filter(milestone -> key.equals(milestone.follows())).findFirst();
  }

  private Stream<Milestone> all(Subject subject) {
    return plans.find(subject).stream().flatMap(plan -> rows.list(plan.id()).stream());
  }
}
