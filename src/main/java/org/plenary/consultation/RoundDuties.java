package org.plenary.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.consultation.OwnStep.Kind;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what rounds want next of somebody they ask. */
@Service
@Transactional(readOnly = true)
public class RoundDuties {

  /** After this, an answer that nobody judged is taken as read. */
  private static final Duration NEWS = Duration.ofDays(30);

  private final RoundPolicy policy;
  private final OwnStepRows rows;
  private final Bodies bodies;
  private final Clock clock;

  RoundDuties(RoundPolicy policy, OwnStepRows rows, Bodies bodies, Clock clock) {
    this.policy = policy;
    this.rows = rows;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Of these, in the round that closes first; empty where nothing is owed. Nothing for staff. */
  public Optional<OwnStep> findNext(Person by, List<Round> readable) {
    if (by.mayReadEverything() || readable.isEmpty()) {
      return Optional.empty();
    }
    OwnStepRule rule = read(by, readable.get(0).closes());
    return readable.stream()
        .filter(round -> round.takesFormal(clock.instant()))
        .flatMap(round -> rule.steps(round).stream())
        .min(
            Comparator.<OwnStep, Instant>comparing(step -> step.until().at())
                .thenComparing(OwnStep::kind))
        .or(() -> answers(by, readable, rule));
  }

  /** The same statements however many rounds there are. */
  private OwnStepRule read(Person by, Deadline any) {
    List<Body> own = bodies.listOf(by);
    Map<BodyId, Duration> lead = new HashMap<>();
    own.forEach(
        body ->
            lead.put(
                body.id(),
                Duration.between(bodies.innerDeadline(by, body.id(), any).at(), any.at())));
    return new OwnStepRule(
        own,
        own.stream().filter(one -> bodies.maySubmit(by, one.id())).toList(),
        lead,
        policy.expertOf(by),
        rows.counts(by.id(), own),
        rows.answered(own),
        clock.instant());
  }

  private Optional<OwnStep> answers(Person by, List<Round> readable, OwnStepRule rule) {
    Map<RoundId, Integer> unjudged =
        rows.unjudged(by.id(), rule.speaksFor(), clock.instant().minus(NEWS));
    return readable.stream()
        .filter(round -> unjudged.containsKey(round.id()))
        .findFirst()
        .map(
            round ->
                new OwnStep(
                    Kind.READ_ANSWERS, round, null, unjudged.get(round.id()), round.closes()));
  }
}
