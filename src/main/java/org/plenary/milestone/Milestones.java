package org.plenary.milestone;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dated promises: planning them, giving them to people, letting them go. */
@Service
public class Milestones {

  private final MilestoneRows rows;
  private final ChangeRows changes;
  private final MilestoneAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Milestones(
      MilestoneRows rows,
      ChangeRows changes,
      MilestoneAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.changes = changes;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  public Milestone get(Person by, MilestoneId id) {
    return access.read(by, id);
  }

  public Optional<Milestone> find(MilestoneId id) {
    return rows.find(id);
  }

  /** What this person still owes: what they own, and what nobody owns in plans they lead. */
  public List<Milestone> listOwedBy(PersonId person) {
    return rows.listOwedBy(person).stream().filter(Milestone::isOpen).toList();
  }

  /** What these are called; one statement however many. */
  public Map<MilestoneId, String> names(Collection<MilestoneId> ids) {
    return rows.names(ids);
  }

  /** The names of the plans these stand in; one statement however many. */
  public Map<MilestoneId, String> planNames(Collection<MilestoneId> ids) {
    return rows.planNames(ids);
  }

  public List<MilestoneChange> listChanges(Person by, MilestoneId id) {
    return changes.list(access.read(by, id).id());
  }

  /** Plans a milestone, on the line where its date belongs. These days are its first plan. */
  @Transactional
  public Milestone add(Person by, PlanId plan, NewMilestone wanted) {
    NotAllowed.unlessStaff(by);
    access.plan(by, plan);
    wanted.requireSound();
    List<Milestone> there = rows.list(plan);
    requireFree(there, wanted.name(), null);
    int line =
        1
            + there.stream()
                .filter(one -> !one.forecast().from().isAfter(wanted.window().from()))
                .mapToInt(Milestone::line)
                .max()
                .orElse(0);
    rows.shiftFrom(plan, line);
    return plan(by.id().value(), milestone(plan, line, wanted, true, null));
  }

  /** Writes what was planned and says so. The caller has checked it. */
  Milestone plan(String by, Milestone milestone) {
    insert(by, milestone);
    announce(by, milestone);
    return milestone;
  }

  void insert(String by, Milestone milestone) {
    rows.insert(milestone);
    String days = milestone.first().code();
    changes.add(milestone.id(), MilestoneChange.Kind.PLANNED, days, days, "", by);
  }

  void announce(String by, Milestone milestone) {
    events.publishEvent(
        new MilestonePlanned(milestone.id(), milestone.plan(), milestone.first(), by));
    PersonId owner = milestone.owner();
    if (owner != null) {
      events.publishEvent(new MilestoneGiven(milestone.id(), owner, by));
    }
  }

  Milestone milestone(
      PlanId plan, int line, NewMilestone wanted, boolean isSettled, @Nullable String follows) {
    return new Milestone(
        MilestoneId.next(),
        plan,
        line,
        wanted.name(),
        wanted.kind(),
        wanted.ownerName(),
        wanted.owner(),
        wanted.window(),
        wanted.window(),
        clock.instant(),
        null,
        null,
        null,
        "",
        "",
        follows,
        isSettled,
        1);
  }

  /** Changes what it is called and whose it is; its date moves only with a reason. */
  @Transactional
  public Milestone change(
      Person by,
      Milestone seen,
      String name,
      String kind,
      String ownerName,
      @Nullable PersonId owner) {
    NotAllowed.unlessStaff(by);
    Milestone current = access.write(by, seen.id());
    new NewMilestone(name, kind, ownerName, owner, current.first()).requireSound();
    if (!current.name().equals(name.strip())) {
      requireOwnName(current);
      requireFree(rows.list(current.plan()), name.strip(), current.id());
    }
    Milestone next =
        new MilestoneEdit(seen)
            .named(name.strip(), kind.strip())
            .of(ownerName.strip(), owner)
            .done();
    save(next);
    tell(by, "name", current.name(), next.name(), current);
    tell(by, "kind", current.kind(), next.kind(), current);
    tell(by, "owner", current.ownerName(), next.ownerName(), current);
    if (owner != null && !owner.equals(current.owner())) {
      events.publishEvent(new MilestoneGiven(current.id(), owner, by.id().value()));
    }
    return access.read(by, current.id());
  }

  /** No longer planned; it stays in the plan, with the reason. */
  @Transactional
  public void drop(Person by, Milestone seen, String reason) {
    NotAllowed.unlessStaff(by);
    Milestone current = access.writeOwn(by, seen.id());
    MilestoneReason.require(reason);
    MilestoneReason.requireOpen(current);
    save(new MilestoneEdit(seen).droppedOn(access.planOf(current).today(clock)).done());
    changes.add(
        current.id(), MilestoneChange.Kind.DROPPED, "", "", reason.strip(), by.id().value());
    events.publishEvent(new MilestoneDropped(current.id(), reason.strip(), by.id().value()));
  }

  void save(Milestone next) {
    if (!rows.update(next)) {
      throw new MilestoneRefused("changed-meanwhile", next.name());
    }
  }

  private void tell(Person by, String field, String from, String to, Milestone milestone) {
    if (!from.equals(to)) {
      changes.add(milestone.id(), MilestoneChange.Kind.CHANGED, from, to, "", by.id().value());
      events.publishEvent(new MilestoneChanged(milestone.id(), field, from, to, by.id().value()));
    }
  }

  private static void requireOwnName(Milestone milestone) {
    if (milestone.follows() != null) {
      throw new MilestoneRefused("dated-elsewhere", milestone.name());
    }
  }

  private static void requireFree(
      List<Milestone> there, String name, @Nullable MilestoneId except) {
    there.stream()
        .filter(one -> !one.id().equals(except) && one.name().equalsIgnoreCase(name))
        .findFirst()
        .ifPresent(
            taken -> {
              throw new MilestoneRefused("name-taken", taken.name());
            });
  }
}
