package org.plenary.milestone;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonState;
import org.plenary.shared.Subject;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every work plan, and what is in it. */
@Service
public class WorkPlans {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_KIND = 40;
  private static final int LONGEST_ID = 36;

  private final PlanRows plans;
  private final MilestoneRows milestones;
  private final NeedRows needs;
  private final MeetingCounts counts;
  private final MilestoneAccess access;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkPlans(
      PlanRows plans,
      MilestoneRows milestones,
      NeedRows needs,
      MeetingCounts counts,
      MilestoneAccess access,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.milestones = milestones;
    this.needs = needs;
    this.counts = counts;
    this.access = access;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** Begins a plan that belongs to no other thing. */
  @Transactional
  public WorkPlan make(Person by, String name, ZoneId zone) {
    PlanId id = PlanId.next();
    return make(by, id, id.subject(), name, zone);
  }

  /** Begins the plan of a thing; whoever begins it leads it. */
  @Transactional
  public WorkPlan make(Person by, Subject subject, String name, ZoneId zone) {
    return make(by, PlanId.next(), subject, name, zone);
  }

  private WorkPlan make(Person by, PlanId id, Subject subject, String name, ZoneId zone) {
    NotAllowed.unlessStaff(by);
    if (name.isBlank()) {
      throw new MilestoneRefused("plan-without-name");
    }
    TextTooLong.check(name.strip(), LONGEST_NAME);
    TextTooLong.check(subject.kind(), LONGEST_KIND);
    TextTooLong.check(subject.id(), LONGEST_ID);
    if (plans.find(subject).isPresent()) {
      throw new MilestoneRefused("plan-there-already", name.strip());
    }
    WorkPlan plan = new WorkPlan(id, subject, name.strip(), zone, by.id());
    plans.insert(plan, clock.instant());
    events.publishEvent(new WorkPlanMade(plan.id(), subject, by.id().value()));
    return plan;
  }

  public Optional<WorkPlan> find(Subject subject) {
    return plans.find(subject);
  }

  /** Throws {@code NotFound} for whoever may not read work plans. */
  public WorkPlan get(Person by, PlanId id) {
    return access.plan(by, id);
  }

  /** What staff and auditors see of one plan. */
  public PlanSheet getSheet(Person by, PlanId id) {
    return sheet(access.plan(by, id));
  }

  /** The plan around a milestone, for whoever may see that one. */
  public PlanSheet getSheet(Person by, MilestoneId id) {
    return sheet(access.planOf(access.read(by, id)));
  }

  /** The plan around a milestone, for the program itself. */
  public PlanSheet getSheet(MilestoneId id) {
    return sheet(access.planOf(access.find(id).orElseThrow()));
  }

  /**
   * Who owes a milestone and can act: its owner, or else who leads the plan; nobody where both have
   * left, and then it is the whole office's.
   */
  public Optional<Person> findResponsible(MilestoneId id) {
    Milestone milestone = access.find(id).orElseThrow();
    return Stream.of(Optional.ofNullable(milestone.owner()), lead(milestone))
        .flatMap(Optional::stream)
        .flatMap(person -> people.find(person).stream())
        .filter(person -> person.state() == PersonState.ACTIVE)
        .findFirst();
  }

  private Optional<PersonId> lead(Milestone milestone) {
    return Optional.of(access.planOf(milestone).lead());
  }

  /** All plans, the newest first; a constant number of statements. Others than staff see none. */
  public List<PlanSheet> list(Person by) {
    return by.mayReadEverything() ? list() : List.of();
  }

  /** What this person owes in any plan: each plan with only that left in it. */
  public List<PlanSheet> listOwedBy(Person owner) {
    return list().stream()
        .map(sheet -> onlyOwedBy(owner, sheet))
        .filter(sheet -> !sheet.milestones().isEmpty())
        .toList();
  }

  private List<PlanSheet> list() {
    Map<PlanId, List<Milestone>> byPlan =
        milestones.list().stream().collect(groupingBy(Milestone::plan));
    Map<MilestoneId, List<Need>> byMilestone =
        needs.list().stream().collect(groupingBy(Need::milestone));
    List<WorkPlan> all = plans.list();
    Map<PersonId, String> names =
        names(byPlan.values().stream().flatMap(List::stream).toList(), all);
    Set<MeetingCounts.Explained> explained = counts.listExplained();
    Map<Subject, List<SetMeetings.One>> set = counts.listSet(all);
    return all.stream()
        .map(
            plan -> {
              List<Milestone> own = byPlan.getOrDefault(plan.id(), List.of());
              List<Need> ownNeeds =
                  own.stream()
                      .flatMap(one -> byMilestone.getOrDefault(one.id(), List.of()).stream())
                      .toList();
              return PlanSheet.of(
                  plan,
                  plan.today(clock),
                  own,
                  ownNeeds,
                  set.getOrDefault(plan.subject(), List.of()),
                  explained,
                  names);
            })
        .toList();
  }

  private static PlanSheet onlyOwedBy(Person owner, PlanSheet sheet) {
    return new PlanSheet(
        sheet.plan(),
        sheet.today(),
        sheet.milestones().stream()
            .filter(milestone -> sheet.responsible(milestone).equals(owner.id()))
            .toList(),
        List.of(),
        sheet.doubts(),
        sheet.counts(),
        sheet.set(),
        sheet.people());
  }

  private PlanSheet sheet(WorkPlan plan) {
    List<Milestone> own = milestones.list(plan.id());
    return PlanSheet.of(
        plan,
        plan.today(clock),
        own,
        needs.list(plan.id()),
        counts.listSet(List.of(plan)).getOrDefault(plan.subject(), List.of()),
        counts.listExplained(),
        names(own, List.of(plan)));
  }

  private Map<PersonId, String> names(List<Milestone> of, List<WorkPlan> and) {
    Set<PersonId> ids = new HashSet<>();
    and.forEach(plan -> ids.add(plan.lead()));
    of.stream().map(Milestone::owner).filter(Objects::nonNull).forEach(ids::add);
    Map<PersonId, String> names = new HashMap<>();
    people.list(ids).forEach((id, person) -> names.put(id, person.name()));
    return names;
  }
}
