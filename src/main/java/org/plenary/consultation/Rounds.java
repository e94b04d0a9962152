package org.plenary.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.consultation.RoundRefused.Field;
import org.plenary.group.Body;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Periods in which a draft may be commented; several may run at once on one draft. */
@Service
@Transactional
public class Rounds {

  private final RoundRows rows;
  private final ExtensionRows extensions;
  private final RegisterNumbers numbers;
  private final RoundPolicy policy;
  private final Drafts drafts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Rounds(
      RoundRows rows,
      ExtensionRows extensions,
      RegisterNumbers numbers,
      RoundPolicy policy,
      Drafts drafts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.extensions = extensions;
    this.numbers = numbers;
    this.policy = policy;
    this.drafts = drafts;
    this.events = events;
    this.clock = clock;
  }

  /** Sets a round up. It opens by itself at its hour. */
  public RoundId plan(Person by, GuidelineId guideline, DraftId draft, RoundPlan plan) {
    NotAllowed.unlessStaff(by);
    RoundPlanPolicy.check(plan, guideline, drafts.get(by, draft), clock.instant());
    Round round = planned(RoundId.next(), guideline, draft, plan);
    rows.insert(round, by.id().value(), clock.instant());
    numbers.prepare(guideline);
    events.publishEvent(new RoundPlanned(round.id(), guideline, by.id().value()));
    return round.id();
  }

  /** Sets a round up differently, as long as it has not opened. */
  public void change(Person by, RoundId id, DraftId draft, RoundPlan plan) {
    NotAllowed.unlessStaff(by);
    Round before = lock(id);
    require(before, RoundState.PLANNED);
    RoundPlanPolicy.check(plan, before.guideline(), drafts.get(by, draft), clock.instant());
    rows.update(planned(id, before.guideline(), draft, plan));
    events.publishEvent(new RoundChanged(id, before.guideline(), by.id().value()));
  }

  /** Opens a round now, be its hour still ahead. */
  public void open(Person by, RoundId id) {
    NotAllowed.unlessStaff(by);
    Round round = lock(id);
    require(round, RoundState.PLANNED);
    open(round, by.id().value());
  }

  /** Opens a round whose hour has come; one that is open or called off stays as it is. */
  public void openDue(RoundId id) {
    Round round = lock(id);
    if (round.state() == RoundState.PLANNED && !round.opens().at().isAfter(clock.instant())) {
      open(round, DomainEvent.SYSTEM);
    }
  }

  private void open(Round round, String actor) {
    if (!round.closes().at().isAfter(clock.instant())) {
      throw new RoundRefused(Field.CLOSES, "closes-in-the-past");
    }
    rows.open(round.id(), clock.instant());
    events.publishEvent(new RoundOpened(round.id(), round.guideline(), actor));
  }

  /**
   * Moves the close, for everybody. Once the closing instant has passed it is too late for that.
   */
  public void extend(Person by, RoundId id, Deadline closes, String reason) {
    NotAllowed.unlessStaff(by);
    Round round = lock(id);
    Instant now = clock.instant();
    requireExtendable(round, closes, reason);
    Instant before = round.closes().at();
    rows.setCloses(id, closes);
    extensions.insert(id, new Extension(before, closes.at(), reason.strip(), now), by.id().value());
    events.publishEvent(
        new RoundExtended(
            id, round.guideline(), before, closes.at(), reason.strip(), by.id().value()));
  }

  /** Refuses what {@link #extend} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  public void requireExtendable(Person by, RoundId id, Deadline closes, String reason) {
    NotAllowed.unlessStaff(by);
    requireExtendable(get(by, id), closes, reason);
  }

  private void requireExtendable(Round round, Deadline closes, String reason) {
    if (!round.takesFormal(clock.instant())) {
      throw new RoundRefused(Field.ROUND, "not-open", round.name());
    }
    if (!closes.at().isAfter(round.closes().at())) {
      throw new RoundRefused(Field.CLOSES, "not-later");
    }
    if (reason.isBlank()) {
      throw new RoundRefused(Field.REASON, "reason-missing");
    }
  }

  /** Closes a round whose closing instant has passed. The instant itself still counts. */
  public void closeDue(RoundId id) {
    Round round = lock(id);
    if (round.state() == RoundState.OPEN && round.closes().isMissedBy(clock.instant())) {
      rows.close(id, clock.instant());
      events.publishEvent(new RoundClosed(id, round.guideline(), DomainEvent.SYSTEM));
    }
  }

  /** Calls a round off. One that has opened runs to its end. */
  public void cancel(Person by, RoundId id, String reason) {
    NotAllowed.unlessStaff(by);
    Round round = lock(id);
    require(round, RoundState.PLANNED);
    if (reason.isBlank()) {
      throw new RoundRefused(Field.REASON, "reason-missing");
    }
    rows.cancel(id);
    events.publishEvent(new RoundCancelled(id, round.guideline(), reason.strip(), by.id().value()));
  }

  /** Shows everybody what became of each comment. For the gate that has let it through before. */
  public void release(Person by, RoundId id) {
    NotAllowed.unlessStaff(by);
    Round round = lock(id);
    require(round, RoundState.CLOSED);
    rows.release(id, clock.instant());
    events.publishEvent(new RoundReleased(id, round.guideline(), by.id().value()));
  }

  /** For steps of procedures and other modules, which act for nobody. */
  @Transactional(readOnly = true)
  public Round get(RoundId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
  }

  /** As {@link #get(RoundId)}; until the transaction ends nobody else moves it on. */
  public Round lock(RoundId id) {
    return rows.findLocked(id).orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
  }

  /** Staff and auditors read every round; others those that ask them, once they have opened. */
  @Transactional(readOnly = true)
  public Round get(Person by, RoundId id) {
    return rows.find(id)
        .filter(round -> policy.mayRead(by, round))
        .orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
  }

  /** In the order they open. For steps of procedures and other modules. */
  @Transactional(readOnly = true)
  public List<Round> list(GuidelineId guideline) {
    return rows.list(guideline);
  }

  /** In the order they open, those this person may read. */
  @Transactional(readOnly = true)
  public List<Round> list(Person by, GuidelineId guideline) {
    return policy.readable(by, rows.list(guideline));
  }

  /** Of every guideline, latest first, those this person may read. */
  @Transactional(readOnly = true)
  public List<Round> list(Person by) {
    return policy.readable(by, rows.list());
  }

  /**
   * Latest first, those this person handed something in to in their own name, also where they are
   * not asked any more: what they said stays theirs, and nothing else of the round is.
   */
  @Transactional(readOnly = true)
  public List<Round> listSpoken(Person by) {
    return rows.listSpoken(by.id());
  }

  /**
   * Of every guideline, those whose answers are out; for lists that have decided who reads what.
   */
  @Transactional(readOnly = true)
  public Set<RoundId> findReleased() {
    return rows.list().stream()
        .filter(round -> round.state() == RoundState.RELEASED)
        .map(Round::id)
        .collect(Collectors.toSet());
  }

  /** The bodies this person may comment for in the round. */
  @Transactional(readOnly = true)
  public List<Body> listBodies(Person by, RoundId id) {
    return policy.bodiesOf(by, get(by, id));
  }

  /** Whether the round asks this person in their own name. */
  @Transactional(readOnly = true)
  public boolean isAskedPersonally(Person by, RoundId id) {
    return policy.maySpeakPersonally(by, get(by, id));
  }

  /** Names by id, for lists that have decided who may read them; one statement. */
  @Transactional(readOnly = true)
  public Map<String, String> names(Collection<String> ids) {
    return rows.names(ids);
  }

  /** The guideline each of these is about; one statement however many. */
  public Map<String, GuidelineId> guidelines(Collection<String> ids) {
    return rows.guidelines(ids);
  }

  @Transactional(readOnly = true)
  public List<Extension> listExtensions(Person by, RoundId id) {
    get(by, id);
    return extensions.list(id);
  }

  private static void require(Round round, RoundState state) {
    if (round.state() != state) {
      throw new RoundRefused(
          Field.ROUND, state == RoundState.PLANNED ? "has-opened" : "not-closed", round.name());
    }
  }

  private static Round planned(RoundId id, GuidelineId guideline, DraftId draft, RoundPlan plan) {
    return new Round(
        id,
        guideline,
        draft,
        plan.kind(),
        plan.name().strip(),
        plan.introduction().strip(),
        plan.audience(),
        plan.sight(),
        plan.questions().stream().map(String::strip).toList(),
        plan.opens(),
        plan.closes(),
        RoundState.PLANNED,
        null,
        null,
        null);
  }
}
