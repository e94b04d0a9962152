package org.plenary.consultation;

import org.plenary.group.Bodies;
import org.plenary.group.BodyId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;

/** Who may sit at the desk of a body, and who may speak for it. */
final class DeskAccess {

  private final Rounds rounds;
  private final RoundPolicy policy;
  private final Bodies bodies;

  DeskAccess(Rounds rounds, RoundPolicy policy, Bodies bodies) {
    this.rounds = rounds;
    this.policy = policy;
    this.bodies = bodies;
  }

  /** Those with a seat in a body that the round asks; to others there is no such desk. */
  Round requireSeat(Person by, RoundId id, BodyId body) {
    Round round = rounds.get(by, id);
    if (policy.bodiesOf(by, round).stream().noneMatch(own -> own.id().equals(body))) {
      throw new NotFound(BodyId.KIND, body.value());
    }
    return round;
  }

  Round requireSpeaker(Person by, RoundId id, BodyId body) {
    Round round = requireSeat(by, id, body);
    if (!bodies.maySubmit(by, body)) {
      throw new NotAllowed("consultation.submission-refused.not-the-desk-officer");
    }
    return round;
  }
}
