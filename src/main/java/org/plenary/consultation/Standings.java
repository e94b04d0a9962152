package org.plenary.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the bodies asked by a round have come with their answers. */
@Service
@Transactional(readOnly = true)
public class Standings {

  private final Rounds rounds;
  private final Bodies bodies;
  private final StandingRows rows;

  Standings(Rounds rounds, Bodies bodies, StandingRows rows) {
    this.rounds = rounds;
    this.bodies = bodies;
    this.rows = rows;
  }

  /** Every body asked, in the order of their names. The same statements however many. */
  public List<BodyStanding> list(Person by, RoundId id) {
    Round round = rounds.get(by, id);
    if (!by.mayReadEverything()) {
      throw new NotFound(RoundId.KIND, id.value());
    }
    return list(round);
  }

  /** For steps of procedures, which act for nobody. */
  List<BodyStanding> list(Round round) {
    Map<BodyId, Map<CommentState, Integer>> counts = rows.counts(round.id());
    var answeredAt = rows.answeredAt(round.id());
    return bodies.list(Office.READER).stream()
        .filter(body -> !body.isClosed() || answeredAt.containsKey(body.id()))
        .filter(round.audience()::asks)
        .map(
            body ->
                standing(body, counts.getOrDefault(body.id(), Map.of()), answeredAt.get(body.id())))
        .toList();
  }

  private static BodyStanding standing(
      Body body, Map<CommentState, Integer> counts, @Nullable Instant answeredAt) {
    return new BodyStanding(
        body,
        counts.getOrDefault(CommentState.PENDING, 0),
        counts.getOrDefault(CommentState.VERIFIED, 0),
        answeredAt == null ? null : counts.getOrDefault(CommentState.SUBMITTED, 0),
        answeredAt);
  }
}
