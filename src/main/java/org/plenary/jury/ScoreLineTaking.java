package org.plenary.jury;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.programme.Criterion;
import org.plenary.programme.EditionRules;
import org.plenary.shared.NotFound;
import org.plenary.ui.Languages;
import org.plenary.ui.Messages;
import org.plenary.ui.Numbers;
import org.plenary.ui.TableFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one line of a juror's table into the private draft, wholly or not at all; by the same rules
 * as the screen. An empty cell takes nothing back.
 */
@Component
class ScoreLineTaking {

  private final Scorecards scorecards;
  private final ScoreRows scores;
  private final Languages languages;
  private final Messages messages;

  ScoreLineTaking(Scorecards scorecards, ScoreRows scores, Languages languages, Messages messages) {
    this.scorecards = scorecards;
    this.scores = scores;
    this.languages = languages;
    this.messages = messages;
  }

  /**
   * Refuses what was changed on the screen since the table was written, an entry this juror does
   * not judge any more, and whatever the screen would refuse.
   *
   * @return whether anything is new
   */
  @Transactional
  public boolean take(
      Person by, JurorId juror, ScoreColumns.Found table, TableFile.Row row, ScoreColumns columns) {
    AssignmentId id = new AssignmentId(table.cell(row, ScoreColumns.ID));
    Scorecard now = own(by, juror, id);
    if (now.isFrozen()) {
      throw new ScorecardFrozen();
    }
    Versions seen = Versions.read(table.cell(row, ScoreColumns.SEEN));
    List<Change> changes = new ArrayList<>();
    for (Criterion criterion : columns.edition().criteria()) {
      change(now, criterion, table, row, seen).ifPresent(changes::add);
    }
    changes.forEach(one -> one.check(columns.edition().rules()));
    String word = table.cell(row, ScoreColumns.RECOMMENDATION);
    Optional<Recommendation> said = word.isEmpty() ? Optional.empty() : Optional.of(said(word));
    for (Change one : changes) {
      scorecards.saveScore(by, id, one.criterion().key(), one.value(), one.note());
      scores.markFromTable(id, one.criterion().key());
    }
    boolean isReworded = said.isPresent() && said.get() != now.assignment().recommendation();
    if (isReworded) {
      scorecards.recommend(by, id, said.get());
    }
    return isReworded || !changes.isEmpty();
  }

  private record Change(Criterion criterion, @Nullable BigDecimal value, String note) {

    void check(EditionRules rules) {
      if (value != null) {
        try {
          ScorePolicy.check(rules, criterion.key(), value);
        } catch (ScoreRefused refused) {
          throw ScoreTableRefused.at(criterion, refused);
        }
      }
    }
  }

  /** Of another's scorecard, and of one of another edition, a table tells nothing. */
  private Scorecard own(Person by, JurorId juror, AssignmentId id) {
    try {
      Scorecard found = scorecards.get(by, id);
      if (found.assignment().juror().equals(juror)) {
        return found;
      }
    } catch (NotFound hidden) {
      // Said below, in the same words.
    }
    throw new ScoreTableRefused("not-yours");
  }

  private Optional<Change> change(
      Scorecard now,
      Criterion criterion,
      ScoreColumns.Found table,
      TableFile.Row row,
      Versions seen) {
    String figure = table.cell(row, criterion.key());
    String note = table.cell(row, ScoreColumns.noteOf(criterion.key()));
    @Nullable Score stored = now.scores().get(criterion.key());
    @Nullable BigDecimal before = stored == null ? null : stored.value();
    String noteBefore = stored == null ? "" : stored.note();
    @Nullable BigDecimal value = figure.isEmpty() ? before : figure(criterion, figure);
    String words = note.isEmpty() ? noteBefore : note;
    if (words.strip().equals(noteBefore.strip()) && areSame(value, before)) {
      return Optional.empty();
    }
    if (stored != null
        && stored.version() != seen.of(criterion.key())
        && !scores.isFromTable(now.assignment().id(), criterion.key())) {
      throw new ScoreTableRefused("changed-since", criterion.name());
    }
    return Optional.of(new Change(criterion, value, words));
  }

  private static boolean areSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
  }

  private static BigDecimal figure(Criterion criterion, String figure) {
    try {
      return Numbers.read(figure.replace(',', '.').strip());
    } catch (NumberFormatException other) {
      throw new ScoreTableRefused("no-number", criterion.name(), figure);
    }
  }

  private Recommendation said(String word) {
    return recommendation(word).orElseThrow(() -> new ScoreTableRefused("no-word", word));
  }

  private Optional<Recommendation> recommendation(String word) {
    List<Locale> spoken = languages.offered();
    return Arrays.stream(Recommendation.values())
        .filter(
            one -> {
              String key = one.name().toLowerCase(Locale.ROOT);
              return key.equalsIgnoreCase(word)
                  || spoken.stream()
                      .anyMatch(
                          language ->
                              messages
                                  .get(language, "jury.recommendation." + key)
                                  .equalsIgnoreCase(word));
            })
        .findFirst();
  }
}
