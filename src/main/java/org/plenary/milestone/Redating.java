package org.plenary.milestone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.plenary.identity.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moving promises: what it would cost, doing it with a reason, standing behind a doubtful date. */
@Service
public class Redating {

  private final Milestones milestones;
  private final WorkPlans plans;
  private final ChangeRows changes;
  private final MilestoneAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Redating(
      Milestones milestones,
      WorkPlans plans,
      ChangeRows changes,
      MilestoneAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.milestones = milestones;
    this.plans = plans;
    this.changes = changes;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Gives a milestone other days. The first plan stays as it was.
   *
   * @param seen as the person saw it: what somebody else moved meanwhile is not overwritten
   * @param takeAlong whether those that could then not begin move too, just as far as they must
   */
  @Transactional
  public void redate(Person by, Milestone seen, Window to, String reason, boolean takeAlong) {
    Milestone current = access.writeOwn(by, seen.id());
    MilestoneReason.requireOpen(current);
    MilestoneReason.require(reason);
    if (current.forecast().sameDaysAs(to)) {
      throw new MilestoneRefused("same-days", current.name());
    }
    List<Breakage> broken =
        takeAlong ? plans.getSheet(by, current.id()).costOf(current, to) : List.of();
    List<MilestoneRedated.Move> along = new ArrayList<>();
    move(by, seen, to, reason);
    for (Breakage one : broken) {
      Milestone waiting = one.milestone();
      requireMayMove(by, waiting);
      move(by, waiting, one.fitting(), reason);
      along.add(new MilestoneRedated.Move(waiting.id(), waiting.forecast(), one.fitting()));
    }
    events.publishEvent(
        new MilestoneRedated(
            current.id(),
            current.plan(),
            seen.forecast(),
            to,
            reason.strip(),
            along,
            by.id().value()));
  }

  /** Leaves a doubtful date as it was published: a person says that it is meant so. */
  @Transactional
  public void settle(Person by, Milestone seen, String reason) {
    Milestone current = access.writeOwn(by, seen.id());
    MilestoneReason.requireOpen(current);
    MilestoneReason.require(reason);
    milestones.save(new MilestoneEdit(seen).settled(clock.instant()).done());
    String days = current.forecast().code();
    changes.add(
        current.id(), MilestoneChange.Kind.SETTLED, days, days, reason.strip(), by.id().value());
    events.publishEvent(
        new MilestoneDateSettled(
            current.id(), current.forecast(), reason.strip(), by.id().value()));
  }

  private void move(Person by, Milestone seen, Window to, String reason) {
    milestones.save(new MilestoneEdit(seen).dated(to, clock.instant()).done());
    changes.add(
        seen.id(),
        MilestoneChange.Kind.REDATED,
        seen.forecast().code(),
        to.code(),
        reason.strip(),
        by.id().value());
  }

  /** An owner moves what is theirs; what others owe is moved by staff. */
  private void requireMayMove(Person by, Milestone waiting) {
    if (waiting.follows() != null) {
      throw new MilestoneRefused("dated-elsewhere", waiting.name());
    }
    if (!by.isStaff() && !access.isOwedBy(by.id(), waiting)) {
      throw new MilestoneRefused("not-yours-to-move", waiting.name());
    }
  }
}
