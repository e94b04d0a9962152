package org.plenary.verdict;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.entry.EntryId;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;

/**
 * Shares the finalists' places among the categories and takes the best of each.
 *
 * <p>A category has places in proportion to its ranked entries, but at least as many as it has
 * awards. Whoever ties with the last one in goes in too.
 */
final class FinalistRule {

  private FinalistRule() {}

  static FinalistProposal propose(Edition edition, Ranking ranking) {
    Map<String, Integer> ranked = new TreeMap<>();
    ranking
        .scores()
        .forEach(
            (category, scores) ->
                ranked.put(category, (int) scores.stream().filter(EntryScore::isQuorate).count()));
    Map<String, Integer> places = places(edition, ranked);
    Set<EntryId> finalists = new LinkedHashSet<>();
    Set<EntryId> tied = new HashSet<>();
    places.forEach(
        (category, count) -> take(ranking.scores().get(category), count, finalists, tied));
    return new FinalistProposal(edition.id(), places, finalists, tied);
  }

  /** Largest remainders, so that the shares sum to the plan wherever there are entries enough. */
  private static Map<String, Integer> places(Edition edition, Map<String, Integer> ranked) {
    int entries = ranked.values().stream().mapToInt(Integer::intValue).sum();
    int plan = Math.min(edition.rules().finalists(), entries);
    Map<String, Integer> places = new TreeMap<>();
    ranked.forEach(
        (category, count) -> {
          int share = entries == 0 ? 0 : plan * count / entries;
          places.put(category, Math.min(count, Math.max(share, awards(edition, category))));
        });
    List<String> byRemainder =
        ranked.keySet().stream()
            .sorted(
                Comparator.comparingInt(
                    category -> entries == 0 ? 0 : -(plan * ranked.get(category) % entries)))
            .toList();
    int open = plan - places.values().stream().mapToInt(Integer::intValue).sum();
    while (open > 0) {
      for (String category : byRemainder) {
        if (open > 0 && places.get(category) < ranked.get(category)) {
          places.merge(category, 1, Integer::sum);
          open--;
        }
      }
    }
    return places;
  }

  private static int awards(Edition edition, String category) {
    return edition.slots().stream()
        .filter(slot -> category.equals(slot.category()))
        .mapToInt(AwardSlot::count)
        .sum();
  }

  private static void take(
      List<EntryScore> scores, int count, Set<EntryId> finalists, Set<EntryId> tied) {
    if (count == 0) {
      return;
    }
    int last = scores.get(count - 1).place();
    List<EntryScore> in =
        scores.stream().filter(score -> score.isQuorate() && score.place() <= last).toList();
    in.forEach(score -> finalists.add(score.entry()));
    if (in.size() > count) {
      in.stream().filter(score -> score.place() == last).forEach(score -> tied.add(score.entry()));
    }
  }
}
