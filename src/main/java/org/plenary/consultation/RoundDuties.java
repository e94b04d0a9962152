package org.plenary.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.consultation.OwnStep.Kind;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.OwnBody;
import org.plenary.identity.Person;
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
  private final AnswersGiven given;
  private final Bodies bodies;
  private final Clock clock;

  RoundDuties(
      RoundPolicy policy, OwnStepRows rows, AnswersGiven given, Bodies bodies, Clock clock) {
    this.policy = policy;
    this.rows = rows;
    this.given = given;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Of these, in the round that closes first; empty where nothing is owed. Nothing for staff. */
  public Optional<OwnStep> findNext(Person by, List<Round> readable) {
    if (by.mayReadEverything() || readable.isEmpty()) {
      return Optional.empty();
    }
    OwnStepRule rule = read(by);
    return readable.stream()
        .filter(round -> round.takesFormal(clock.instant()))
        .flatMap(round -> rule.steps(round).stream())
        .min(
            Comparator.<OwnStep, Instant>comparing(step -> step.until().at())
                .thenComparing(OwnStep::kind))
        .or(() -> answers(by, readable, rule));
  }

  /** The same statements however many rounds there are, and however many bodies. */
  private OwnStepRule read(Person by) {
    List<OwnBody> seats = bodies.listOwn(by);
    List<Body> own = seats.stream().map(OwnBody::body).toList();
    return new OwnStepRule(
        own,
        seats.stream().filter(OwnBody::speaks).map(OwnBody::body).toList(),
        seats.stream().collect(Collectors.toMap(one -> one.body().id(), OwnBody::lead)),
        policy.expertOf(by),
        rows.counts(by.id(), own),
        rows.answered(own),
        clock.instant());
  }

  private Optional<OwnStep> answers(Person by, List<Round> readable, OwnStepRule rule) {
    Map<RoundId, Integer> unjudged =
        given.countUnjudged(by.id(), rule.speaksFor(), clock.instant().minus(NEWS));
    return readable.stream()
        .filter(round -> unjudged.containsKey(round.id()))
        .findFirst()
        .map(
            round ->
                new OwnStep(
                    Kind.READ_ANSWERS, round, null, unjudged.get(round.id()), round.closes()));
  }
}
