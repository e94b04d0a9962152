package org.plenary.verdict;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.jury.EntryPool;
import org.plenary.jury.ExactScore;
import org.plenary.programme.Edition;
import org.plenary.programme.ScoreNormalisation;
import org.plenary.ui.Messages;
import org.plenary.ui.TableSheet;
import org.springframework.stereotype.Component;

/**
 * The ranked lists as a table: every category in one sheet, scores as numbers and less rounded than
 * on the screen.
 */
@Component
public class RankingTables {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int DECIMALS = 6;

  private final Rankings rankings;
  private final Finalists finalists;
  private final LateScores scores;
  private final EntryPool entries;
  private final Messages messages;

  RankingTables(
      Rankings rankings,
      Finalists finalists,
      LateScores scores,
      EntryPool entries,
      Messages messages) {
    this.rankings = rankings;
    this.finalists = finalists;
    this.scores = scores;
    this.entries = entries;
    this.messages = messages;
  }

  /** For staff and auditors, who are asked for again when the work begins. */
  public JobWork work(Person by, Edition edition) {
    return progress -> {
      Ranking ranking = rankings.get(by, edition.id());
      List<String> header = header(by.locale(), edition);
      List<List<Object>> rows = new ArrayList<>(rows(by, edition, ranking));
      List<LateJudging> late = scores.list(edition.id());
      if (!late.isEmpty()) {
        int columns = header.size();
        late.forEach(one -> rows.add(LateCells.of(edition, one, columns, DECIMALS)));
        header.add(messages.get(by.locale(), "verdict.export.late"));
      }
      String name = edition.code().toLowerCase(Locale.ROOT) + "-ranking.xlsx";
      progress.write(name, XLSX, out -> TableSheet.write("Ranking", header, rows, out));
      progress.say("jury.job.exported", rows.size());
    };
  }

  List<String> header(Locale locale, Edition edition) {
    List<String> header = new ArrayList<>();
    for (String column :
        List.of(
            "category",
            "rank",
            "number",
            "title",
            "applicant",
            "city",
            "country",
            "scorecards",
            "score",
            "spread",
            "gap",
            "finalist")) {
      header.add(messages.get(locale, "verdict.export." + column));
    }
    if (edition.rules().normalisation() != ScoreNormalisation.OFF) {
      String method = edition.rules().normalisation().name().toLowerCase(Locale.ROOT);
      header.add(messages.get(locale, "verdict.normalised." + method.replace('_', '-')));
      header.add(messages.get(locale, "verdict.export.neutral"));
    }
    edition.criteria().forEach(criterion -> header.add(criterion.name()));
    return header;
  }

  List<List<Object>> rows(Person by, Edition edition, Ranking ranking) {
    Map<EntryId, Entry> known =
        entries.list(edition.id(), EnumSet.allOf(EntryState.class)).stream()
            .collect(Collectors.toMap(Entry::id, Function.identity()));
    Set<EntryId> chosen =
        finalists.findConfirmed(by, edition.id()).map(ConfirmedRanking::finalists).orElse(Set.of());
    return ranking
        .all()
        .map(
            score ->
                cells(
                    edition,
                    score,
                    Objects.requireNonNull(known.get(score.entry())),
                    chosen.contains(score.entry())))
        .toList();
  }

  private static List<Object> cells(
      Edition edition, EntryScore score, Entry entry, boolean isFinalist) {
    List<Object> cells = new ArrayList<>();
    cells.add(edition.findCategory(score.category()).map(one -> one.name()).orElse(""));
    cells.add(score.place() == 0 ? "" : score.place());
    cells.addAll(
        List.of(entry.number(), entry.title(), entry.applicant(), entry.city(), entry.country()));
    cells.add(score.scorecards());
    cells.add(number(score, score.mean()));
    cells.add(number(score, score.spread()));
    cells.add(score.hasGap() ? 1 : 0);
    cells.add(isFinalist ? 1 : 0);
    if (edition.rules().normalisation() != ScoreNormalisation.OFF) {
      NormalisedScore normalised = score.normalised();
      cells.add(
          normalised == null ? "" : normalised.mean().setScale(DECIMALS, RoundingMode.HALF_UP));
      cells.add(normalised == null ? "" : normalised.neutral());
    }
    edition
        .criteria()
        .forEach(
            one ->
                cells.add(
                    number(score, score.criteria().getOrDefault(one.key(), ExactScore.ZERO))));
    return cells;
  }

  /** Nothing sent is no score, and not the score nought. */
  private static Object number(EntryScore score, ExactScore value) {
    return score.scorecards() == 0 ? "" : value.rounded(DECIMALS);
  }
}
