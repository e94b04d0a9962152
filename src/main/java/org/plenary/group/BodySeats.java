package org.plenary.group;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.NewPerson;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in a body: asked by mail, let in by its link, and kept on record when they leave. */
@Service
@Transactional
public class BodySeats {

  private final BodyRows bodies;
  private final SeatRows rows;
  private final BodyRoster roster;
  private final BodyPolicy policy;
  private final BodyMail mail;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BodySeats(
      BodyRows bodies,
      SeatRows rows,
      BodyRoster roster,
      BodyPolicy policy,
      BodyMail mail,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.bodies = bodies;
    this.rows = rows;
    this.roster = roster;
    this.policy = policy;
    this.mail = mail;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks somebody by mail to take a seat. Only the office names a desk officer; a desk officer
   * names deputies and reviewers.
   */
  public SeatId invite(Person by, BodyId id, SeatRole role, String name, String email) {
    policy.requireKeeper(by, id);
    requireMayName(by, role);
    SeatRefused.check(name, email);
    Body body = bodies.lock(id).orElseThrow(() -> new NotFound(BodyId.KIND, id.value()));
    if (body.isClosed()) {
      throw new SeatRefused("closed", body.name());
    }
    Person asked =
        people.add(
            new NewPerson(name.strip(), email.strip(), body.name(), by.locale(), by.zone()),
            Role.DELEGATE);
    if (rows.findOpen(id, asked.id()).isPresent()) {
      throw new SeatRefused("has-a-seat", email.strip());
    }
    BodySeat seat =
        new BodySeat(
            SeatId.next(),
            id,
            asked.id(),
            role,
            name.strip(),
            email.strip(),
            clock.instant(),
            null,
            null,
            null);
    rows.insert(seat, by.id());
    mail.invite(by, body, seat, asked);
    events.publishEvent(new SeatOffered(id, seat.id(), role, by.id().value()));
    return seat.id();
  }

  /** Sends the invitation again, with a link that works for another two weeks. */
  public void inviteAgain(Person by, SeatId id) {
    BodySeat seat = kept(by, id);
    if (seat.hasJoined()) {
      throw new SeatRefused("has-a-seat", seat.email());
    }
    mail.invite(by, bodies.find(seat.body()).orElseThrow(), seat, people.get(seat.person()));
    events.publishEvent(new SeatOffered(seat.body(), id, seat.role(), by.id().value()));
  }

  /** Takes the seat one was asked to take. A second click changes nothing. */
  public void join(Person by, SeatId id) {
    BodySeat seat = roster.own(by, id);
    if (rows.join(id, clock.instant())) {
      events.publishEvent(new SeatTaken(seat.body(), id, by.id().value()));
    }
  }

  /** Gives one's own seat back, or turns the invitation down. */
  public void leave(Person by, SeatId id, String reason) {
    end(by, roster.own(by, id), reason);
  }

  /** Ends somebody's seat. What they wrote stays with the body. */
  public void remove(Person by, SeatId id, String reason) {
    BodySeat seat = kept(by, id);
    requireMayName(by, seat.role());
    ReasonMissing.unlessGiven(reason);
    end(by, seat, reason);
  }

  public void setRole(Person by, SeatId id, SeatRole role) {
    BodySeat seat = kept(by, id);
    requireMayName(by, seat.role());
    requireMayName(by, role);
    rows.setRole(id, role);
    events.publishEvent(new SeatChanged(seat.body(), id, role, by.id().value()));
  }

  /** Gives one reviewer other days than the body's; null gives them the body's again. */
  public void setInnerDays(Person by, SeatId id, @Nullable Integer days) {
    BodySeat seat = kept(by, id);
    InnerDateRefused.unlessWithin(days == null ? 0 : days, Bodies.MOST_INNER_DAYS);
    rows.setInnerDays(id, days);
    events.publishEvent(new SeatChanged(seat.body(), id, seat.role(), by.id().value()));
  }

  private BodySeat kept(Person by, SeatId id) {
    BodySeat seat =
        rows.find(id)
            .filter(found -> found.leftAt() == null)
            .orElseThrow(() -> new NotFound(SeatId.KIND, id.value()));
    policy.requireKeeper(by, seat.body());
    return seat;
  }

  private void end(Person by, BodySeat seat, String reason) {
    TextTooLong.check(reason, ReasonMissing.LONGEST);
    if (rows.leave(seat.id(), clock.instant(), reason.strip())) {
      events.publishEvent(new SeatLeft(seat.body(), seat.id(), reason.strip(), by.id().value()));
    }
  }

  private static void requireMayName(Person by, SeatRole role) {
    if (role == SeatRole.DESK_OFFICER) {
      NotAllowed.unlessStaff(by);
    }
  }
}
