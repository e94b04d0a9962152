package org.plenary.jury;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.programme.Criterion;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sheets jurors score on. A draft is its juror's alone, whoever else asks; once sent it is
 * frozen and the office reads it.
 */
@Service
@Transactional
public class Scorecards {

  /** A note longer than this is refused, never cut. */
  public static final int LONGEST_NOTE = 4000;

  private final ScorecardAccess access;
  private final JurorRows seats;
  private final AssignmentRows assignments;
  private final ScoreRows scores;
  private final Editions editions;
  private final JudgingOrder order;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Scorecards(
      ScorecardAccess access,
      JurorRows seats,
      AssignmentRows assignments,
      ScoreRows scores,
      Editions editions,
      JudgingOrder order,
      ApplicationEventPublisher events,
      Clock clock) {
    this.access = access;
    this.seats = seats;
    this.assignments = assignments;
    this.scores = scores;
    this.editions = editions;
    this.order = order;
    this.events = events;
    this.clock = clock;
  }

  /** Keeps a score whatever another tab may have saved meanwhile. */
  public Score saveScore(
      Person by, AssignmentId id, String criterion, @Nullable BigDecimal value, String note) {
    Seat seat = access.lock(by, id);
    return save(by, seat, criterion, value, note, scores.find(id, criterion));
  }

  /**
   * Keeps a score in the private draft, unless the criterion was changed in another tab since.
   *
   * @param seenVersion what the screen showed; 0 for a criterion never saved
   */
  public Score saveScore(
      Person by,
      AssignmentId id,
      String criterion,
      @Nullable BigDecimal value,
      String note,
      int seenVersion) {
    Seat seat = access.lock(by, id);
    Optional<Score> stored = scores.find(id, criterion);
    if (stored.isPresent() && stored.get().version() != seenVersion) {
      throw new ScoreChangedElsewhere(stored.get());
    }
    return save(by, seat, criterion, value, note, stored);
  }

  /** A word beside the numbers; empty takes it back. */
  public void recommend(Person by, AssignmentId id, @Nullable Recommendation recommendation) {
    Seat seat = access.lock(by, id);
    requireOpen(seat);
    assignments.recommend(id, recommendation, clock.instant());
    tellIfOpened(by, seat.assignment());
  }

  /**
   * Sends the scorecard and freezes it. Sending it twice is sending it once; late is decided by
   * when it arrived.
   */
  public void submit(Person by, AssignmentId id) {
    Instant arrived = clock.instant();
    // They take turns: whoever sends the last one must see that nothing is owed any more.
    seats.lock(access.get(by, id).assignment().edition());
    Seat seat = access.lock(by, id);
    if (seat.assignment().state() == AssignmentState.SUBMITTED) {
      return;
    }
    Edition edition = requireOpen(seat, arrived);
    requireComplete(edition, scores.list(id));
    boolean isLate = !isJudgedLate(seat) && EvaluationWindow.of(edition).isLate(arrived);
    assignments.submit(id, arrived, isLate);
    events.publishEvent(
        new ScorecardSubmitted(
            id,
            seat.juror().id(),
            seat.assignment().entry(),
            edition.id(),
            isLate,
            by.id().value()));
  }

  /** Gives the entry back. What was scored stays unseen; another juror is wanted. */
  public void decline(Person by, AssignmentId id, String reason) {
    Reasons.require(reason);
    Seat seat = access.lock(by, id);
    if (seat.assignment().state() == AssignmentState.SUBMITTED) {
      throw new ScorecardFrozen();
    }
    assignments.settle(
        id, AssignmentState.OPEN, AssignmentState.DECLINED, clock.instant(), reason.strip());
    events.publishEvent(
        new ScorecardDeclined(
            id,
            seat.juror().id(),
            seat.assignment().entry(),
            seat.assignment().edition(),
            reason.strip(),
            by.id().value()));
  }

  /** The scorecard: to its juror as it is, to staff and auditors only once it was sent. */
  @Transactional(readOnly = true)
  public Scorecard get(Person by, AssignmentId id) {
    return new Scorecard(access.find(by, id), scores.list(id));
  }

  private Score save(
      Person by,
      Seat seat,
      String criterion,
      @Nullable BigDecimal value,
      String note,
      Optional<Score> stored) {
    Edition edition = requireOpen(seat);
    requireKnown(edition, criterion);
    if (value != null) {
      ScorePolicy.check(edition.rules(), criterion, value);
    }
    if (note.length() > LONGEST_NOTE) {
      throw new ScoreRefused(criterion, TextTooLong.KEY, LONGEST_NOTE);
    }
    AssignmentId id = seat.assignment().id();
    int version = stored.map(Score::version).orElse(0) + 1;
    Score score = new Score(criterion, value, note, clock.instant(), version);
    if (stored.isPresent()) {
      scores.update(id, score);
    } else {
      scores.insert(id, score);
    }
    assignments.touch(id, score.savedAt());
    tellIfOpened(by, seat.assignment());
    return score;
  }

  private void tellIfOpened(Person by, Assignment before) {
    if (before.touchedAt() == null) {
      events.publishEvent(new ScorecardOpened(before.id(), before.edition(), by.id().value()));
    }
  }

  private Edition requireOpen(Seat seat) {
    return requireOpen(seat, clock.instant());
  }

  private Edition requireOpen(Seat seat, Instant at) {
    if (seat.assignment().state() == AssignmentState.SUBMITTED) {
      throw new ScorecardFrozen();
    }
    Edition edition = editions.get(seat.assignment().edition());
    order.requireScoring(edition.id(), seat.assignment().entry());
    if (!isJudgedLate(seat)) {
      EvaluationWindow.of(edition).requireOpen(seat.juror(), at);
    }
    return edition;
  }

  /** Its time is its own, until the office decides about the entry. */
  private boolean isJudgedLate(Seat seat) {
    EditionId edition = seat.assignment().edition();
    return order.isScoringOver(edition) && !order.isScoringOver(edition, seat.assignment().entry());
  }

  private static void requireKnown(Edition edition, String criterion) {
    if (edition.criteria().stream().noneMatch(known -> known.key().equals(criterion))) {
      throw new NotFound("criterion", criterion);
    }
  }

  private static void requireComplete(Edition edition, Map<String, Score> scores) {
    List<String> missing = new ArrayList<>();
    List<String> withoutNote = new ArrayList<>();
    for (Criterion criterion : edition.criteria()) {
      Score score = scores.get(criterion.key());
      if (score == null || score.value() == null) {
        missing.add(criterion.key());
      } else if (score.note().isBlank() && ScorePolicy.needsNote(edition.rules(), score.value())) {
        withoutNote.add(criterion.key());
      }
    }
    if (!missing.isEmpty() || !withoutNote.isEmpty()) {
      throw new ScorecardIncomplete(missing, withoutNote);
    }
  }
}
