package org.plenary.jury;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.NewPerson;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.Deadline;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jury of each edition: who was asked, who sits, who stands ready, who left. */
@Service
@Transactional
public class Jurors {

  /** How long an invitation may lie before it is sent again. */
  public static final Duration TIME_TO_ANSWER = Duration.ofDays(7);

  private final JurorRows rows;
  private final GoneJurors gone;
  private final AssignmentRows assignments;
  private final People people;
  private final Editions editions;
  private final JudgingOrder order;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Jurors(
      JurorRows rows,
      GoneJurors gone,
      AssignmentRows assignments,
      People people,
      Editions editions,
      JudgingOrder order,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.gone = gone;
    this.assignments = assignments;
    this.people = people;
    this.editions = editions;
    this.order = order;
    this.events = events;
    this.clock = clock;
  }

  /** Asks somebody whose country and city are not known; entries from there are not pointed out. */
  public JurorId invite(Person by, EditionId edition, NewPerson person, boolean asAlternate) {
    return invite(by, edition, person, JurorOrigin.UNKNOWN, asAlternate);
  }

  /**
   * Asks somebody to be a juror, or names them as an alternate, who is asked when a seat falls
   * free.
   */
  public JurorId invite(
      Person by, EditionId edition, NewPerson person, JurorOrigin origin, boolean asAlternate) {
    NotAllowed.unlessStaff(by);
    PersonId invited = people.add(person, Role.JUROR).id();
    Optional<Juror> known = rows.find(edition, invited);
    if (known.filter(seat -> seat.state() == JurorState.DECLINED).isPresent() && !asAlternate) {
      askAgain(by, known.orElseThrow().id());
      return known.orElseThrow().id();
    }
    if (known.isPresent()) {
      throw new AlreadyOnTheJury(person.name());
    }
    JurorId id = JurorId.next();
    JurorState state = asAlternate ? JurorState.ALTERNATE : JurorState.INVITED;
    int seat = rows.nextSeat(edition);
    rows.insert(
        new Juror(
            id,
            edition,
            invited,
            origin.country(),
            origin.city(),
            state,
            false,
            false,
            seat,
            null,
            null),
        asAlternate ? null : clock.instant());
    events.publishEvent(
        asAlternate
            ? new AlternateNamed(id, edition, invited, by.id().value())
            : new JurorInvited(id, edition, invited, false, by.id().value()));
    return id;
  }

  /** Asks once more who has not answered, or declined; an answer given since is refused. */
  public void askAgain(Person by, JurorId id) {
    NotAllowed.unlessStaff(by);
    Juror juror = get(id);
    if (juror.state() == JurorState.DECLINED) {
      move(juror, JurorState.DECLINED, JurorState.INVITED, "");
      events.publishEvent(
          new JurorInvited(id, juror.edition(), juror.person(), false, by.id().value()));
    } else {
      move(juror, JurorState.INVITED, JurorState.INVITED, "");
      events.publishEvent(new JurorAskedAgain(id, juror.edition(), by.id().value()));
    }
  }

  /** Takes the seat. A second click changes nothing. */
  public void accept(Person by, JurorId id) {
    Juror juror = getAnswerable(by, id);
    if (juror.state() == JurorState.ACCEPTED) {
      return;
    }
    move(juror, JurorState.INVITED, JurorState.ACCEPTED, "");
    events.publishEvent(new JurorAccepted(id, juror.edition(), by.id().value()));
  }

  public void decline(Person by, JurorId id, String reason) {
    Juror juror = getAnswerable(by, id);
    if (juror.state() == JurorState.DECLINED) {
      return;
    }
    move(juror, JurorState.INVITED, JurorState.DECLINED, reason);
    events.publishEvent(new JurorDeclined(id, juror.edition(), reason, by.id().value()));
  }

  /** Asks the alternate who has stood ready longest; empty when none is left. */
  public Optional<JurorId> askAlternate(EditionId edition) {
    rows.lock(edition);
    return gone.without(rows.list(edition)).stream()
        .filter(juror -> juror.state() == JurorState.ALTERNATE)
        .findFirst()
        .map(
            juror -> {
              move(juror, JurorState.ALTERNATE, JurorState.INVITED, "");
              events.publishEvent(
                  new JurorInvited(juror.id(), edition, juror.person(), true, DomainEvent.SYSTEM));
              return juror.id();
            });
  }

  /**
   * Ends a juror's seat. What they sent still counts; what they had not sent waits for another
   * juror, and its drafts stay unseen.
   */
  public void replace(Person by, JurorId id, String reason) {
    NotAllowed.unlessStaff(by);
    Juror juror = get(id);
    if (!juror.state().isSeated()) {
      throw new InvitationAnswered();
    }
    Reasons.require(reason);
    move(juror, juror.state(), JurorState.REPLACED, reason);
    rows.nameChair(id, false);
    rows.nameDeputy(id, false);
    int taken = 0;
    for (Assignment assignment : assignments.listOpen(id)) {
      taken += takeBack(by, assignment, reason) ? 1 : 0;
    }
    events.publishEvent(new JurorReplaced(id, juror.edition(), reason, taken, by.id().value()));
  }

  /** False if the juror sent it in the very moment. */
  private boolean takeBack(Person by, Assignment open, String reason) {
    boolean isTaken =
        assignments.settle(
            open.id(), AssignmentState.OPEN, AssignmentState.REPLACED, clock.instant(), reason);
    if (isTaken) {
      events.publishEvent(
          new ScorecardReplaced(
              open.id(),
              open.juror(),
              open.entry(),
              open.edition(),
              reason,
              true,
              by.id().value()));
    }
    return isTaken;
  }

  /** Gives the chair to a juror, or takes it back; there may be two who share it. */
  public void nameChair(Person by, JurorId id, boolean isChair) {
    NotAllowed.unlessStaff(by);
    Juror juror = get(id);
    rows.nameChair(id, isChair);
    events.publishEvent(new ChairNamed(id, juror.edition(), isChair, by.id().value()));
  }

  /** Names who presides where the chair is away, or takes that back. */
  public void nameDeputy(Person by, JurorId id, boolean isDeputy) {
    NotAllowed.unlessStaff(by);
    Juror juror = get(id);
    rows.nameDeputy(id, isDeputy);
    events.publishEvent(new DeputyNamed(id, juror.edition(), isDeputy, by.id().value()));
  }

  /**
   * Takes the scorecards of these jurors although evaluation has closed; each is marked late. The
   * record of each says why, and each is told.
   */
  public void allowLate(
      Person by, Collection<JurorId> ids, @Nullable Instant until, String reason) {
    NotAllowed.unlessStaff(by);
    Reasons.require(reason);
    for (JurorId id : MoreTimeRefused.unlessAny(ids)) {
      Juror juror = get(id);
      if (order.listJudgedLate(juror.edition()).isEmpty()) {
        order.requireListOpen(juror.edition());
      }
      Instant end = MoreTimeRefused.unlessAhead(until, clock.instant());
      rows.allowLate(id, end);
      events.publishEvent(
          new LateScoringAllowed(id, juror.edition(), end, reason, by.id().value()));
    }
  }

  /** These seats in one statement; what is gone is left out. */
  @Transactional(readOnly = true)
  public List<Juror> list(Collection<JurorId> ids) {
    return rows.list(ids);
  }

  /** By when an invited juror should have answered, in the organiser's zone. */
  @Transactional(readOnly = true)
  public Deadline answerBy(JurorId id) {
    ZoneId zone = editions.get(get(id).edition()).zone();
    return Deadline.after(rows.invitedAt(id), TIME_TO_ANSWER, zone);
  }

  public Juror get(JurorId id) {
    return rows.find(id).orElseThrow(() -> new NotFound("juror", id.value()));
  }

  /** The seat as far as this person may know it: their own, or all for staff and auditors. */
  @Transactional(readOnly = true)
  public Juror get(Person by, JurorId id) {
    return rows.find(id)
        .filter(juror -> juror.person().equals(by.id()) || by.mayReadEverything())
        .orElseThrow(() -> new NotFound("juror", id.value()));
  }

  @Transactional(readOnly = true)
  public Optional<Juror> findSeat(Person person, EditionId edition) {
    return rows.find(edition, person.id());
  }

  /** Every seat this person was ever asked to take, the latest first. */
  @Transactional(readOnly = true)
  public List<Juror> listSeats(Person person) {
    return rows.list(person.id()).stream()
        .filter(juror -> juror.state() != JurorState.ALTERNATE)
        .toList();
  }

  /** All seats of an edition in their order. */
  @Transactional(readOnly = true)
  public List<Juror> list(EditionId edition) {
    return rows.list(edition);
  }

  /** How many have a seat: invited or accepted, and not left. */
  @Transactional(readOnly = true)
  public int countSitting(EditionId edition) {
    return (int) rows.list(edition).stream().filter(juror -> juror.state().isSeated()).count();
  }

  private void move(Juror juror, JurorState from, JurorState to, String reason) {
    if (!rows.move(juror.id(), from, to, clock.instant(), reason)) {
      throw new InvitationAnswered();
    }
  }

  /**
   * An invitation is answered by whom it went to, or by the office when the answer came by phone.
   */
  private Juror getAnswerable(Person by, JurorId id) {
    Juror juror = get(by, id);
    if (!juror.person().equals(by.id())) {
      NotAllowed.unlessStaff(by);
    }
    return juror;
  }
}
