package org.plenary.award;

import java.time.Clock;
import java.util.List;
import org.plenary.entry.AwardWithdrawn;
import org.plenary.identity.Person;
import org.plenary.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with benefits that were taken up. */
@Service
@Transactional
public class BenefitCare {

  private final Benefits benefits;
  private final BenefitRows rows;
  private final BenefitAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BenefitCare(
      Benefits benefits,
      BenefitRows rows,
      BenefitAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.benefits = benefits;
    this.rows = rows;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** Settles with the winner what the project is to be. */
  public void scope(Person by, BenefitId id, ProjectType type, String note) {
    advance(by, id, BenefitState.SCOPED, note);
    rows.setProject(id, type);
  }

  /** Notes that it came one step further; only the step that follows is possible. */
  public void advance(Person by, BenefitId id, BenefitState to, String note) {
    Benefit benefit = benefits.get(by, id);
    access.requireStaff(by, benefit);
    BenefitTextRefused.unlessShort(note);
    boolean isNext = benefit.state() != to && benefit.state().next(benefit.kind()) == to;
    if (!isNext || !rows.move(id, benefit.state(), to, clock.instant(), note.strip())) {
      throw new NotAtThisBenefitStep(benefit.name());
    }
    events.publishEvent(new BenefitAdvanced(benefits.get(id), to, by.id().value()));
  }

  /** Gives it up: it will not come about. */
  public void drop(Person by, BenefitId id, String reason) {
    Benefit benefit = benefits.get(by, id);
    access.requireStaff(by, benefit);
    BenefitTextRefused.unlessSaid(reason);
    if (benefit.state().isSettled()) {
      throw new NotAtThisBenefitStep(benefit.name());
    }
    drop(benefit, reason.strip(), by.id().value());
  }

  /** With an award that is taken back goes what came with it and is not over. */
  @EventListener
  void on(AwardWithdrawn event) {
    rows.list(List.of(event.entry())).stream()
        .filter(benefit -> !benefit.state().isSettled())
        .forEach(benefit -> drop(benefit, event.reason(), DomainEvent.SYSTEM));
  }

  private void drop(Benefit benefit, String reason, String actor) {
    if (!rows.move(benefit.id(), benefit.state(), BenefitState.DROPPED, clock.instant(), reason)) {
      throw new NotAtThisBenefitStep(benefit.name());
    }
    events.publishEvent(new BenefitDropped(benefits.get(benefit.id()), reason, actor));
  }
}
