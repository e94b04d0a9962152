package org.plenary.verdict;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.entry.Judging;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.jury.EntryPool;
import org.plenary.jury.ExactScore;
import org.plenary.jury.JudgedLate;
import org.plenary.jury.JuryAccess;
import org.plenary.jury.Reasons;
import org.plenary.jury.SeatPowers;
import org.plenary.jury.Seats;
import org.plenary.jury.SentScorecards;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entries that came back into the running when the finalists stood: judged by as many jurors, and
 * added to the finalists or not. Nobody else's place changes.
 */
@Service
@Transactional
public class LateJudgings {

  private final LateScores scores;
  private final LateJudgingRows rows;
  private final JudgedLate late;
  private final Seats jurors;
  private final SentScorecards assignments;
  private final EntryPool entries;
  private final Judging judging;
  private final FinalEvaluations meetings;
  private final SeatPowers powers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LateJudgings(
      LateScores scores,
      LateJudgingRows rows,
      JudgedLate late,
      Seats jurors,
      SentScorecards assignments,
      EntryPool entries,
      Judging judging,
      FinalEvaluations meetings,
      SeatPowers powers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.scores = scores;
    this.rows = rows;
    this.late = late;
    this.jurors = jurors;
    this.assignments = assignments;
    this.entries = entries;
    this.judging = judging;
    this.meetings = meetings;
    this.powers = powers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The office's word on one of them, once. A reason is wanted where it says something else than
   * the score, and where the jury did not come to judge it: then it is the apology.
   */
  public void decide(Person by, EntryId id, LateOutcome outcome, String reason) {
    NotAllowed.unlessStaff(by);
    EditionId edition = entries.edition(id);
    jurors.lock(edition);
    assignments.lock(edition);
    LateJudging now = getOpen(edition, id);
    powers.requireFree(by, edition, List.of(now.entry()));
    requireFits(now, outcome, reason);
    LateJudging.Decision decision =
        new LateJudging.Decision(outcome, reason.strip(), by.id(), clock.instant());
    rows.insert(
        edition, new LateJudgingRows.Kept(id, decision, now.score(), now.scorecards(), now.line()));
    if (outcome == LateOutcome.ADDED) {
      judging.nameFinalist(id);
      meetings.completeRecusals(edition);
    } else {
      judging.nameNotFinalist(id);
    }
    events.publishEvent(
        new LateJudgingDecided(
            id,
            edition,
            outcome,
            rounded(now.score()),
            rounded(now.line()),
            decision.reason(),
            by.id().value()));
  }

  /** For staff and auditors, and not while they judge themselves. */
  @Transactional(readOnly = true)
  public List<LateJudging> list(Person by, EditionId edition) {
    JuryAccess.requireReader(by, edition);
    if (powers.isStillJudging(by, edition)) {
      throw new JudgeFirst();
    }
    return scores.list(edition);
  }

  /** Those added to the finalists so far, in the order they were. */
  @Transactional(readOnly = true)
  public List<EntryId> listAdded(EditionId edition) {
    return rows.map(edition).values().stream()
        .filter(kept -> kept.decision().outcome() == LateOutcome.ADDED)
        .map(LateJudgingRows.Kept::entry)
        .toList();
  }

  /** What was decided; empty for an entry that was judged with the others, or is open. */
  @Transactional(readOnly = true)
  public Optional<LateJudging.Decision> findDecision(EntryId entry) {
    return rows.find(entry).map(LateJudgingRows.Kept::decision);
  }

  /** How it stands while it is judged late; for the procedures. */
  @Transactional(readOnly = true)
  public Optional<LateJudging> findOpen(EditionId edition, EntryId entry) {
    return late.includes(edition, entry)
        ? open(edition).filter(one -> one.entry().id().equals(entry)).findFirst()
        : Optional.empty();
  }

  private LateJudging getOpen(EditionId edition, EntryId id) {
    return findOpen(edition, id)
        .orElseThrow(
            () ->
                rows.find(id).isPresent()
                    ? new LateJudgingRefused("decided")
                    : new NotFound("entry", id.value()));
  }

  private Stream<LateJudging> open(EditionId edition) {
    return scores.list(edition).stream().filter(LateJudging::isOpen);
  }

  private static void requireFits(LateJudging now, LateOutcome outcome, String reason) {
    Reasons.limit(reason);
    if (outcome != LateOutcome.NOT_JUDGED && !now.isQuorate()) {
      throw new LateJudgingRefused("inquorate", now.scorecards(), now.minimum());
    }
    if (outcome == LateOutcome.NOT_JUDGED || now.reachesLine() != (outcome == LateOutcome.ADDED)) {
      Reasons.require(reason);
    }
  }

  private static String rounded(@Nullable ExactScore score) {
    return score == null ? "" : score.rounded(2).toPlainString();
  }
}
