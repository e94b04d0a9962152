package org.plenary.vote;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.EntryId;
import org.plenary.programme.CutTie;
import org.plenary.vote.CutLine.Standing;

/** Who goes forward from one category: those with most votes, and by rule those tied at the cut. */
final class CutRule {

  private CutRule() {}

  /**
   * @param chosen whom the office chose; counts only while it fits those who are tied now, for a
   *     vote may be cancelled afterwards
   */
  static CategoryCut cut(
      String category,
      List<Candidate> candidates,
      Map<EntryId, Integer> counts,
      int places,
      CutTie tie,
      CutChoice chosen) {
    List<Candidate> ranked =
        candidates.stream()
            .sorted(Comparator.comparingInt((Candidate one) -> votes(counts, one)).reversed())
            .toList();
    if (ranked.size() <= places) {
      return new CategoryCut(
          category,
          places,
          ranked.stream().map(one -> line(counts, one, Standing.FORWARD)).toList(),
          "");
    }
    int last = votes(counts, ranked.get(places - 1));
    boolean isTied = votes(counts, ranked.get(places)) == last;
    int above = (int) ranked.stream().filter(one -> votes(counts, one) > last).count();
    Set<EntryId> tied =
        ranked.stream()
            .filter(one -> votes(counts, one) == last)
            .map(Candidate::entry)
            .collect(Collectors.toSet());
    boolean fits =
        isTied
            && tie == CutTie.OFFICE_DECIDES
            && tied.containsAll(chosen.entries())
            && chosen.entries().size() == places - above;
    return new CategoryCut(
        category,
        places,
        ranked.stream()
            .map(
                one -> {
                  int difference = Integer.compare(votes(counts, one), last);
                  Standing standing =
                      difference > 0 || difference == 0 && !isTied
                          ? Standing.FORWARD
                          : difference < 0
                              ? Standing.BEHIND
                              : tied(tie, fits, chosen.entries().contains(one.entry()));
                  return line(counts, one, standing);
                })
            .toList(),
        fits ? chosen.reason() : "");
  }

  private static Standing tied(CutTie tie, boolean isChoiceMade, boolean isChosen) {
    if (tie == CutTie.ALL_PASS) {
      return Standing.FORWARD_BY_TIE;
    }
    if (!isChoiceMade) {
      return Standing.WAITING;
    }
    return isChosen ? Standing.CHOSEN : Standing.NOT_CHOSEN;
  }

  private static CutLine line(Map<EntryId, Integer> counts, Candidate one, Standing standing) {
    return new CutLine(one, votes(counts, one), standing);
  }

  private static int votes(Map<EntryId, Integer> counts, Candidate one) {
    return counts.getOrDefault(one.entry(), 0);
  }
}
