package org.plenary.jury;

import java.util.List;
import java.util.Optional;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.plenary.programme.Editions;
import org.plenary.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which steps of the judging an edition has come to. A meeting or a verdict may be earlier than its
 * date, but nothing comes before what it rests on.
 */
@Service
@Transactional(readOnly = true)
public class JudgingOrder {

  private final EditionStages stages;
  private final Editions editions;
  private final RankingRows rankings;
  private final EntryPool entries;

  JudgingOrder(EditionStages stages, Editions editions, RankingRows rankings, EntryPool entries) {
    this.stages = stages;
    this.editions = editions;
    this.rankings = rankings;
    this.entries = entries;
  }

  /** What keeps this step from being taken now; empty where nothing does. */
  public Optional<Refusal> findObstacle(EditionId edition, JudgingStep step) {
    if (!mayBeTaken(edition, step)) {
      return Optional.of(refusal(edition, step));
    }
    return step == JudgingStep.CONFIRM_FINALISTS ? findUndecided(edition) : Optional.empty();
  }

  /** Whoever is not decided when the finalists are named would never be judged. */
  private Optional<Refusal> findUndecided(EditionId edition) {
    List<String> titles = entries.listUndecided(edition);
    return titles.isEmpty() ? Optional.empty() : Optional.of(new EntriesUndecided(titles));
  }

  /** Whether the finalists stand: what was sent has had its say, and nothing is added to it. */
  public boolean isScoringOver(EditionId edition) {
    return rankings.isConfirmed(edition);
  }

  void requireScoring(EditionId edition) {
    if (isScoringOver(edition)) {
      throw new ScoringOver();
    }
  }

  void requireListOpen(EditionId edition) {
    if (isScoringOver(edition)) {
      throw new FinalistsStand();
    }
  }

  void require(EditionId edition, JudgingStep step) {
    findObstacle(edition, step)
        .ifPresent(
            refused -> {
              throw refused;
            });
  }

  private boolean mayBeTaken(EditionId edition, JudgingStep step) {
    return switch (step) {
      case GIVE_OUT -> stages.hasReached(edition, EditionStage.CONFLICTS_WANTED);
      case CONFIRM_FINALISTS -> stages.hasReached(edition, EditionStage.EVALUATION_CLOSED);
      case RECORD_MEETING, SIGN_VERDICT -> rankings.isConfirmed(edition);
    };
  }

  private TooEarly refusal(EditionId edition, JudgingStep step) {
    return step == JudgingStep.CONFIRM_FINALISTS
        ? new TooEarly(
            step, editions.get(edition).date(EditionDate.FIRST_EVALUATION_CLOSES).wording())
        : new TooEarly(step);
  }
}
