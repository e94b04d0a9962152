package org.plenary.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.group.Bodies;
import org.plenary.group.BodyId;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom rounds asked. It is settled when a round opens: whoever joins later may comment as well, and
 * owes nothing.
 */
@Service
@Transactional(readOnly = true)
public class CommentRequests {

  private final RequestRows rows;
  private final Rounds rounds;
  private final AskedPeople asked;
  private final Bodies bodies;
  private final Clock clock;

  CommentRequests(RequestRows rows, Rounds rounds, AskedPeople asked, Bodies bodies, Clock clock) {
    this.rows = rows;
    this.rounds = rounds;
    this.asked = asked;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Asks every expert and every body of a round that has just opened. */
  @Transactional
  public List<CommentRequest> makeAll(RoundId id) {
    Round round = rounds.get(id);
    List<CommentRequest> all = new ArrayList<>();
    asked
        .bodies(round)
        .forEach(body -> all.add(new CommentRequest(RequestId.next(), id, body.id(), null)));
    asked
        .experts(round)
        .forEach(person -> all.add(new CommentRequest(RequestId.next(), id, null, person)));
    rows.insertAll(all, clock.instant());
    return all;
  }

  /** For steps of procedures, which act for nobody. */
  public CommentRequest get(RequestId id) {
    return rows.find(id).orElseThrow(() -> new NotFound(RequestId.KIND, id.value()));
  }

  /** To whoever owes it; to others it does not exist. */
  public CommentRequest get(Person by, RequestId id) {
    return rows.find(id)
        .filter(request -> owes(by, request))
        .orElseThrow(() -> new NotFound(RequestId.KIND, id.value()));
  }

  public List<CommentRequest> list(RoundId round) {
    return rows.list(round);
  }

  public Optional<CommentRequest> find(RoundId round, BodyId body) {
    return rows.find(round, body);
  }

  /** What was asked of the person who wrote this; empty where they wrote for a body or unasked. */
  public Optional<CommentRequest> findBehind(CommentId comment) {
    return rows.findBehind(comment);
  }

  /** The round behind each; one statement however many. */
  public Map<String, RoundId> rounds(Collection<String> ids) {
    return rows.rounds(ids);
  }

  private boolean owes(Person by, CommentRequest request) {
    return request.body() == null
        ? by.id().equals(request.person())
        : bodies.maySubmit(by, request.body());
  }
}
