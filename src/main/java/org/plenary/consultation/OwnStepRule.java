package org.plenary.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.OwnStep.Kind;
import org.plenary.consultation.OwnStepRows.Key;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.shared.Deadline;

/**
 * Finds what a round wants of somebody, from all that is known of them before any is looked at.
 *
 * @param lead how long before a round closes they have to be done within a body
 */
record OwnStepRule(
    List<Body> own,
    List<Body> speaksFor,
    Map<BodyId, Duration> lead,
    Set<String> expertOf,
    Map<Key, Integer> counts,
    Set<String> answered,
    Instant now) {

  List<OwnStep> steps(Round round) {
    List<OwnStep> steps = new ArrayList<>();
    own.stream()
        .filter(round.audience()::asks)
        .forEach(body -> forBody(round, body).ifPresent(steps::add));
    if (RoundPolicy.speaksPersonally(round, expertOf)) {
      int drafts = count(round, null, CommentState.DRAFT);
      if (drafts > 0) {
        steps.add(new OwnStep(Kind.FINISH, round, null, drafts, round.closes()));
      } else if (count(round, null, CommentState.SUBMITTED) == 0) {
        steps.add(new OwnStep(Kind.COMMENT, round, null, 0, round.closes()));
      }
    }
    return steps;
  }

  private Optional<OwnStep> forBody(Round round, Body body) {
    Deadline until =
        new Deadline(round.closes().at().minus(lead.get(body.id())), round.closes().zone(), "");
    int verified = count(round, body, CommentState.VERIFIED);
    int pending = count(round, body, CommentState.PENDING);
    int drafts = count(round, body, CommentState.DRAFT);
    if (speaksFor.contains(body) && pending > 0) {
      return Optional.of(new OwnStep(Kind.VERIFY, round, body, pending, until));
    }
    if (speaksFor.contains(body) && verified > 0) {
      return Optional.of(new OwnStep(Kind.SUBMIT, round, body, verified, until));
    }
    if (until.isMissedBy(now)) {
      return Optional.empty();
    }
    if (drafts > 0) {
      return Optional.of(new OwnStep(Kind.FINISH, round, body, drafts, until));
    }
    return pending + verified == 0 && !answered.contains(round.id() + "/" + body.id())
        ? Optional.of(new OwnStep(Kind.COMMENT, round, body, 0, until))
        : Optional.empty();
  }

  private int count(Round round, @Nullable Body body, CommentState state) {
    return counts.getOrDefault(new Key(round.id(), body == null ? null : body.id(), state), 0);
  }
}
