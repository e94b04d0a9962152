package org.plenary.verdict;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.jury.EntryPool;
import org.plenary.jury.ExactScore;
import org.plenary.jury.JudgedLate;
import org.plenary.jury.JudgedScorecard;
import org.plenary.jury.JudgingStage;
import org.plenary.jury.SentScorecards;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.springframework.stereotype.Component;

/** How entries that are judged late stand beside the ranking that was used. */
@Component
class LateScores {

  private final JudgedLate late;
  private final LateJudgingRows decided;
  private final RankingRows rankings;
  private final SentScorecards scores;
  private final EntryPool entries;
  private final Editions editions;

  LateScores(
      JudgedLate late,
      LateJudgingRows decided,
      RankingRows rankings,
      SentScorecards scores,
      EntryPool entries,
      Editions editions) {
    this.late = late;
    this.decided = decided;
    this.rankings = rankings;
    this.scores = scores;
    this.entries = entries;
    this.editions = editions;
  }

  /** Those decided first, then the open ones; as many statements however many there are. */
  List<LateJudging> list(EditionId id) {
    Map<EntryId, LateJudgingRows.Kept> kept = decided.map(id);
    List<Entry> open = late.list(id);
    if (kept.isEmpty() && open.isEmpty()) {
      return List.of();
    }
    Map<EntryId, Entry> known =
        entries.list(id, EnumSet.allOf(EntryState.class)).stream()
            .collect(Collectors.toMap(Entry::id, Function.identity()));
    Map<EntryId, Integer> given = scores.countGiven(id);
    Edition edition = editions.get(id);
    List<LateJudging> all =
        kept.values().stream()
            .map(
                one ->
                    new LateJudging(
                        known.get(one.entry()),
                        given.getOrDefault(one.entry(), 0),
                        one.score(),
                        one.scorecards(),
                        edition.rules().minimumScores(),
                        one.line(),
                        one.decision()))
            .collect(Collectors.toList());
    all.addAll(open(edition, open, given));
    return all;
  }

  private List<LateJudging> open(Edition edition, List<Entry> open, Map<EntryId, Integer> given) {
    List<JudgedScorecard> sent = scores.listSent(edition.id(), JudgingStage.FIRST);
    Optional<ConfirmedRanking> used = rankings.find(edition.id());
    RankingRule rule = new RankingRule(edition.criteria(), edition.rules(), List.of());
    return open.stream()
        .map(
            entry -> {
              List<JudgedScorecard> own =
                  sent.stream().filter(one -> one.entry().equals(entry.id())).toList();
              EntryScore score =
                  rule.rank(Map.of(entry.id(), entry.category()), own).all().findFirst().get();
              return new LateJudging(
                  entry,
                  given.getOrDefault(entry.id(), 0),
                  own.isEmpty() ? null : score.mean(),
                  score.scorecards(),
                  edition.rules().minimumScores(),
                  used.map(ranking -> line(ranking, entry.category())).orElse(null),
                  null);
            })
        .toList();
  }

  private static @Nullable ExactScore line(ConfirmedRanking used, String category) {
    return used.lines().stream()
        .filter(line -> line.isFinalist() && line.category().equals(category))
        .map(ConfirmedRanking.Line::score)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
