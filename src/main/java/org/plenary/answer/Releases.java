package org.plenary.answer;

import java.time.Clock;
import java.util.Optional;
import org.plenary.answer.AnswerRefused.Field;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The gate before the answers of a round go out. It opens when nothing holds them, or when somebody
 * answers by name for releasing them nevertheless; name and ground then stand in the public report.
 * Where they go out before the next draft, the report says so, and what does not meet is explained
 * once that draft is frozen.
 */
@Service
@Transactional
public class Releases {

  private final Rounds rounds;
  private final TriageRows triage;
  private final DraftChanges changes;
  private final ReleaseRows rows;
  private final Clock clock;

  Releases(Rounds rounds, TriageRows triage, DraftChanges changes, ReleaseRows rows, Clock clock) {
    this.rounds = rounds;
    this.triage = triage;
    this.changes = changes;
    this.rows = rows;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Holding findHolding(Person by, RoundId id) {
    if (!by.mayReadEverything()) {
      throw new NotFound(RoundId.KIND, id.value());
    }
    return holding(rounds.get(by, id));
  }

  private Holding holding(Round round) {
    return new Holding(triage.countHolding(round.id()), changes.countUnexplained(round));
  }

  /**
   * Whether the round is closed and no comment that is owed an answer is without one. For steps of
   * procedures; nobody answers or decides while they act on it.
   */
  public boolean isAnswered(RoundId id) {
    return rounds.lock(id).state() == RoundState.CLOSED && triage.countHolding(id) == 0;
  }

  /** Lets the answers out; refused while anything holds them. */
  public void release(Person by, RoundId id) {
    Holding holding = lock(by, id);
    if (holding.unanswered() > 0) {
      throw new AnswerRefused(Field.COMMENT, "held-by-comments", holding.unanswered());
    }
    if (holding.unexplained() > 0) {
      throw new AnswerRefused(Field.COMMENT, "held-by-changes", holding.unexplained());
    }
    release(by, id, new Release(0, 0, "", "", isBeforeNextDraft(id), clock.instant()));
  }

  /** Lets the answers out although something holds them. Refused where nothing does. */
  public void override(Person by, RoundId id, String answersFor, String ground) {
    Holding holding = lock(by, id);
    if (holding.isNothing()) {
      throw new AnswerRefused(Field.COMMENT, "nothing-to-override");
    }
    release(
        by,
        id,
        Release.inSpite(holding, answersFor, ground, isBeforeNextDraft(id), clock.instant()));
  }

  private boolean isBeforeNextDraft(RoundId id) {
    return changes.isBeforeNextDraft(rounds.get(id));
  }

  private Holding lock(Person by, RoundId id) {
    NotAllowed.unlessStaff(by);
    rounds.get(by, id);
    return holding(rounds.lock(id));
  }

  private void release(Person by, RoundId id, Release release) {
    rounds.release(by, id);
    rows.insert(id, release, by.id().value());
  }

  /** How it went out; empty as long as it has not. What it says is public. */
  @Transactional(readOnly = true)
  public Optional<Release> find(RoundId id) {
    return rows.find(id);
  }
}
