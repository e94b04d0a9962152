package org.plenary.group;

import java.time.Clock;
import java.time.Instant;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a body that no longer answers, and takes that back. What it has said stays. */
@Service
@Transactional
public class BodyClosing {

  private final BodyRows rows;
  private final SeatRows seats;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BodyClosing(BodyRows rows, SeatRows seats, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.seats = seats;
    this.events = events;
    this.clock = clock;
  }

  /** Every open seat ends too, so nobody comments or submits for it any more. */
  public void close(Person by, BodyId id, String reason) {
    NotAllowed.unlessStaff(by);
    ReasonMissing.unlessGiven(reason);
    Instant now = clock.instant();
    if (locked(id).isClosed()) {
      return;
    }
    rows.close(id, now);
    for (BodySeat seat : seats.list(id)) {
      if (seats.leave(seat.id(), now, reason.strip())) {
        events.publishEvent(new SeatLeft(id, seat.id(), reason.strip(), by.id().value()));
      }
    }
    events.publishEvent(new BodyClosed(id, reason.strip(), by.id().value()));
  }

  /** Nobody gets a seat back by it: those who answer for it now may be others. */
  public void reopen(Person by, BodyId id) {
    NotAllowed.unlessStaff(by);
    if (locked(id).isClosed()) {
      rows.reopen(id);
      events.publishEvent(new BodyReopened(id, by.id().value()));
    }
  }

  private Body locked(BodyId id) {
    return rows.lock(id).orElseThrow(() -> new NotFound(BodyId.KIND, id.value()));
  }
}
