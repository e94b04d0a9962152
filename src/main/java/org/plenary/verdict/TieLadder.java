package org.plenary.verdict;

import static org.plenary.jury.ExactScore.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.entry.EntryId;
import org.plenary.jury.ExactScore;
import org.plenary.programme.Criterion;
import org.plenary.programme.EditionRules;
import org.plenary.programme.TieRung;

/** Parts entries with equal scores, rung by rung as the edition orders, and writes down how. */
final class TieLadder {

  private final EditionRules rules;
  private final List<Criterion> criteria;
  private final List<TieDecision> decisions;

  TieLadder(EditionRules rules, List<Criterion> criteria, List<TieDecision> decisions) {
    this.rules = rules;
    this.criteria = criteria;
    this.decisions = decisions;
  }

  /** What came out: groups in order, each a place; and the record of it. */
  record Outcome(List<List<EntryScore>> groups, TieRecord tie) {}

  Outcome part(List<EntryScore> tied, int place) {
    List<List<EntryScore>> groups = List.of(tied);
    List<TieRecord.Step> steps = new ArrayList<>();
    boolean settled = false;
    for (Rung rung : Rung.list(rules, criteria)) {
      if (isParted(groups) || settled) {
        break;
      }
      if (rung.kind() == TieRung.SHARED_AWARD) {
        steps.add(new TieRecord.Step(rung.kind(), "", Map.of(), false));
        settled = true;
      } else {
        groups = climb(rung, groups, steps);
        if (waitsForPeople(rung, groups)) {
          break;
        }
      }
    }
    return new Outcome(groups, record(tied, place, groups, steps, settled || isParted(groups)));
  }

  private List<List<EntryScore>> climb(
      Rung rung, List<List<EntryScore>> groups, List<TieRecord.Step> steps) {
    List<List<EntryScore>> parted = new ArrayList<>();
    for (List<EntryScore> group : groups) {
      if (group.size() == 1) {
        parted.add(group);
        continue;
      }
      Map<ExactScore, List<EntryScore>> byValue = new TreeMap<>(Comparator.reverseOrder());
      Map<EntryId, String> values = new LinkedHashMap<>();
      Map<EntryId, Integer> said = findWord(rung, group).map(TieDecision::votes).orElse(Map.of());
      for (EntryScore score : group) {
        ExactScore value = value(rung, score, said);
        byValue.computeIfAbsent(value, key -> new ArrayList<>()).add(score);
        values.put(score.entry(), value.rounded(4).stripTrailingZeros().toPlainString());
      }
      steps.add(new TieRecord.Step(rung.kind(), rung.criterion(), values, byValue.size() > 1));
      parted.addAll(byValue.values());
    }
    return parted;
  }

  private static ExactScore value(Rung rung, EntryScore score, Map<EntryId, Integer> said) {
    return switch (rung.kind()) {
      case DECIDING_CRITERION, CRITERIA_IN_ORDER ->
          score.criteria().getOrDefault(rung.criterion(), ExactScore.ZERO);
      case MORE_FIRST_PLACES -> whole(score.firstPlaces());
      case PANEL_VOTE, CHAIR -> whole(said.getOrDefault(score.entry(), 0));
      case SHARED_AWARD -> ExactScore.ZERO;
    };
  }

  /**
   * What was said about all of these at once: votes of two ballots cannot be compared. The latest
   * word counts, for a vote may be taken again.
   */
  private Optional<TieDecision> findWord(Rung rung, List<EntryScore> tied) {
    List<EntryId> entries = tied.stream().map(EntryScore::entry).toList();
    return decisions.stream()
        .filter(decision -> decision.rung() == rung.kind())
        .filter(decision -> decision.votes().keySet().containsAll(entries))
        .max(Comparator.comparing(TieDecision::decidedAt));
  }

  /**
   * A tie stops at the panel, or the chair, until they have spoken about all who are still tied.
   */
  private boolean waitsForPeople(Rung rung, List<List<EntryScore>> groups) {
    return rung.asksPeople()
        && groups.stream()
            .filter(group -> group.size() > 1)
            .anyMatch(group -> findWord(rung, group).isEmpty());
  }

  private static boolean isParted(List<List<EntryScore>> groups) {
    return groups.stream().allMatch(group -> group.size() == 1);
  }

  private static TieRecord record(
      List<EntryScore> tied,
      int place,
      List<List<EntryScore>> groups,
      List<TieRecord.Step> steps,
      boolean settled) {
    EntryScore any = tied.get(0);
    List<EntryId> order = groups.stream().flatMap(List::stream).map(EntryScore::entry).toList();
    return new TieRecord(any.category(), place, any.mean(), order, List.copyOf(steps), settled);
  }
}
