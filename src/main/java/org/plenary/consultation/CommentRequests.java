package org.plenary.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.group.Bodies;
import org.plenary.group.BodyId;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom rounds ask. Whoever joins while a round is open is asked as well, and whoever leaves owes it
 * nothing any longer.
 */
@Service
@Transactional(readOnly = true)
public class CommentRequests {

  private final RequestRows rows;
  private final Rounds rounds;
  private final RoundRows roundRows;
  private final AskedPeople asked;
  private final Bodies bodies;
  private final Clock clock;

  CommentRequests(
      RequestRows rows,
      Rounds rounds,
      RoundRows roundRows,
      AskedPeople asked,
      Bodies bodies,
      Clock clock) {
    this.rows = rows;
    this.rounds = rounds;
    this.roundRows = roundRows;
    this.asked = asked;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Asks every expert and every body of a round that has just opened. */
  @Transactional
  public List<CommentRequest> makeAll(RoundId id) {
    List<CommentRequest> all = wanted(rounds.get(id));
    rows.insertAll(all, clock.instant());
    return all;
  }

  /** Brings what open rounds ask up to who is there now. Who has answered is not asked again. */
  @Transactional
  public RequestChanges settle() {
    RequestChanges changes =
        new RequestChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (RoundId id : rows.listOpenRounds()) {
      roundRows
          .findLocked(id)
          .filter(round -> round.takesFormal(clock.instant()))
          .ifPresent(round -> settle(round, changes));
    }
    return changes;
  }

  private void settle(Round round, RequestChanges changes) {
    List<CommentRequest> before = rows.list(round.id());
    List<CommentRequest> now = wanted(round);
    Set<String> known = whom(before);
    known.addAll(rows.answered(round.id()));
    List<CommentRequest> added = now.stream().filter(one -> !known.contains(one.whom())).toList();
    Set<String> wanted = whom(now);
    List<CommentRequest> ended =
        before.stream().filter(one -> !wanted.contains(one.whom())).toList();
    rows.insertAll(added, clock.instant());
    rows.removeAll(ended);
    changes.open().add(round.id());
    changes.added().addAll(added);
    changes.ended().addAll(ended);
  }

  private List<CommentRequest> wanted(Round round) {
    List<CommentRequest> all = new ArrayList<>();
    asked
        .bodies(round)
        .forEach(
            body -> all.add(new CommentRequest(RequestId.next(), round.id(), body.id(), null)));
    asked
        .experts(round)
        .forEach(person -> all.add(new CommentRequest(RequestId.next(), round.id(), null, person)));
    return all;
  }

  private static Set<String> whom(List<CommentRequest> requests) {
    return requests.stream().map(CommentRequest::whom).collect(Collectors.toSet());
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

  /**
   * What this comment answers: an expert owes no certain number, so the first answers for them.
   * Empty where it was written for a body, or unasked.
   */
  public Optional<CommentRequest> findAnsweredBy(CommentId comment) {
    return rows.findBehind(comment);
  }

  /** What a body's submission answers; empty where the round did not ask it. */
  public Optional<CommentRequest> findAnsweredBy(RoundId round, BodyId body) {
    return rows.find(round, body);
  }

  /** What the round behind each is called; one statement however many. */
  public Map<String, String> names(Collection<String> ids) {
    return rows.names(ids);
  }

  /** What each is about; one statement however many. */
  public Map<String, GuidelineId> guidelines(Collection<String> ids) {
    Map<String, GuidelineId> about = new HashMap<>();
    rows.guidelines(ids).forEach((id, guideline) -> about.put(id, new GuidelineId(guideline)));
    return about;
  }

  private boolean owes(Person by, CommentRequest request) {
    return request.body() == null
        ? by.id().equals(request.person())
        : bodies.maySubmit(by, request.body());
  }
}
