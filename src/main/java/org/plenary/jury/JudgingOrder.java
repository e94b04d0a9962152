package org.plenary.jury;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
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
  private final PanelDecisions panel;
  private final EntryPool entries;
  private final JudgedLate late;

  JudgingOrder(
      EditionStages stages,
      Editions editions,
      PanelDecisions panel,
      EntryPool entries,
      JudgedLate late) {
    this.stages = stages;
    this.editions = editions;
    this.panel = panel;
    this.entries = entries;
    this.late = late;
  }

  /** What keeps this step from being taken now; empty where nothing does. */
  public Optional<Refusal> findObstacle(EditionId edition, JudgingStep step) {
    if (!mayBeTaken(edition, step)) {
      return Optional.of(refusal(edition, step));
    }
    return switch (step) {
      case CONFIRM_FINALISTS -> findUndecided(edition);
      case SIGN_VERDICT -> findLate(edition);
      case GIVE_OUT, RECORD_MEETING -> Optional.empty();
    };
  }

  /** Whoever is not decided when the finalists are named would never be judged. */
  private Optional<Refusal> findUndecided(EditionId edition) {
    List<String> titles = entries.listUndecided(edition);
    return titles.isEmpty() ? Optional.empty() : Optional.of(new EntriesUndecided(titles));
  }

  /** Whoever objected could still become a finalist until the verdict is signed. */
  private Optional<Refusal> findLate(EditionId edition) {
    List<String> titles =
        Stream.concat(
                entries.listUndecided(edition).stream(),
                late.list(edition).stream().map(Entry::title))
            .toList();
    return titles.isEmpty() ? Optional.empty() : Optional.of(new LateEntriesOpen(titles));
  }

  /** Whether the finalists stand: what was sent has had its say, and nothing is added to it. */
  public boolean isScoringOver(EditionId edition) {
    return panel.areFinalistsConfirmed(edition);
  }

  /** The same for one entry: the jury may be asked to judge it late. */
  boolean isScoringOver(EditionId edition, EntryId entry) {
    return isScoringOver(edition) && !late.includes(edition, entry);
  }

  /** Those the jury judges although the finalists stand; nobody before. */
  public Set<EntryId> listJudgedLate(EditionId edition) {
    return late.list(edition).stream().map(Entry::id).collect(Collectors.toSet());
  }

  void requireScoring(EditionId edition, EntryId entry) {
    if (isScoringOver(edition, entry)) {
      throw new ScoringOver();
    }
  }

  public void requireListOpen(EditionId edition) {
    if (isScoringOver(edition)) {
      throw new FinalistsStand();
    }
  }

  /** Whether these may still be given to jurors. */
  void requireListOpen(EditionId edition, Collection<EntryId> some) {
    if (isScoringOver(edition) && !late.includesAll(edition, some)) {
      throw new FinalistsStand();
    }
  }

  public void require(EditionId edition, JudgingStep step) {
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
      case RECORD_MEETING, SIGN_VERDICT -> panel.areFinalistsConfirmed(edition);
    };
  }

  private TooEarly refusal(EditionId edition, JudgingStep step) {
    return step == JudgingStep.CONFIRM_FINALISTS
        ? new TooEarly(
            step, editions.get(edition).date(EditionDate.FIRST_EVALUATION_CLOSES).wording())
        : new TooEarly(step);
  }
}
