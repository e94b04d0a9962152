package org.plenary.group;

import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** What a person may do in a body. To those outside it, it does not exist. */
@Component
class BodyPolicy {

  private final SeatRows seats;

  BodyPolicy(SeatRows seats) {
    this.seats = seats;
  }

  boolean mayCommentFor(Person person, BodyId body) {
    return seats.findOpen(body, person.id()).filter(BodySeat::isActive).isPresent();
  }

  boolean speaksFor(Person person, BodyId body) {
    return seats
        .findOpen(body, person.id())
        .filter(BodySeat::isActive)
        .filter(seat -> seat.role().speaksForBody())
        .isPresent();
  }

  void requireReader(Person by, BodyId body) {
    if (!by.mayReadEverything() && !mayCommentFor(by, body)) {
      throw new NotFound(BodyId.KIND, body.value());
    }
  }

  /** Who runs the body's own affairs: those who speak for it, and the office that set it up. */
  void requireKeeper(Person by, BodyId body) {
    requireReader(by, body);
    if (!by.isStaff() && !speaksFor(by, body)) {
      throw new NotAllowed("group.refused.not-the-desk-officer");
    }
  }
}
