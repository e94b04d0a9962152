package org.plenary.jury.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentId;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Recommendation;
import org.plenary.jury.Score;
import org.plenary.jury.ScoreChangedElsewhere;
import org.plenary.jury.ScorePolicy;
import org.plenary.jury.Scorecard;
import org.plenary.jury.ScorecardTotal;
import org.plenary.jury.Scorecards;
import org.plenary.programme.Criterion;
import org.plenary.programme.Edition;

/** A scorecard as it stands on the screen: every change is saved, and told to whoever listens. */
class ScorecardDraft {

  private final Scorecards scorecards;
  private final Person person;
  private final Edition edition;
  private final Assignment assignment;
  private final Map<String, Score> scores;
  private final List<Consumer<ScorecardTotal>> listeners = new ArrayList<>();
  private @Nullable Recommendation recommendation;

  ScorecardDraft(Scorecards scorecards, Person person, Edition edition, Scorecard scorecard) {
    this.scorecards = scorecards;
    this.person = person;
    this.edition = edition;
    assignment = scorecard.assignment();
    scores = new HashMap<>(scorecard.scores());
    recommendation = assignment.recommendation();
  }

  AssignmentId id() {
    return assignment.id();
  }

  Assignment assignment() {
    return assignment;
  }

  Edition edition() {
    return edition;
  }

  boolean isFrozen() {
    return assignment.state() != AssignmentState.OPEN;
  }

  @Nullable BigDecimal value(String criterion) {
    Score score = scores.get(criterion);
    return score == null ? null : score.value();
  }

  String note(String criterion) {
    Score score = scores.get(criterion);
    return score == null ? "" : score.note();
  }

  @Nullable Recommendation recommendation() {
    return recommendation;
  }

  void onChange(Consumer<ScorecardTotal> listener) {
    listeners.add(listener);
  }

  /**
   * Saves, unless another tab was faster; then what is stored there stands, and the refusal says
   * so.
   */
  void save(String criterion, @Nullable BigDecimal value, String note) {
    Score seen = scores.get(criterion);
    int version = seen == null ? 0 : seen.version();
    try {
      scores.put(criterion, scorecards.saveScore(person, id(), criterion, value, note, version));
    } catch (ScoreChangedElsewhere elsewhere) {
      scores.put(criterion, elsewhere.stored());
      throw elsewhere;
    } finally {
      listeners.forEach(listener -> listener.accept(total()));
    }
  }

  void recommend(@Nullable Recommendation wanted) {
    scorecards.recommend(person, id(), wanted);
    recommendation = wanted;
    listeners.forEach(listener -> listener.accept(total()));
  }

  /** When anything was saved last; empty while nothing was. */
  Optional<Instant> savedAt() {
    return scores.values().stream()
        .map(Score::savedAt)
        .max(Comparator.naturalOrder())
        .or(() -> Optional.ofNullable(assignment.touchedAt()));
  }

  ScorecardTotal total() {
    Map<String, BigDecimal> values = new HashMap<>();
    scores.forEach(
        (criterion, score) -> {
          if (score.value() != null) {
            values.put(criterion, score.value());
          }
        });
    return ScorecardTotal.of(edition.criteria(), values, edition.rules().scoreMaximum());
  }

  List<Criterion> withoutScore() {
    return edition.criteria().stream().filter(criterion -> value(criterion.key()) == null).toList();
  }

  /** Criteria whose score is extreme and stands without a word. */
  List<Criterion> withoutNote() {
    return edition.criteria().stream()
        .filter(criterion -> needsNote(criterion.key()) && note(criterion.key()).isBlank())
        .toList();
  }

  boolean needsNote(String criterion) {
    BigDecimal value = value(criterion);
    return value != null && ScorePolicy.needsNote(edition.rules(), value);
  }
}
