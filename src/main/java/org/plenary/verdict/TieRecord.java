package org.plenary.verdict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.entry.EntryId;
import org.plenary.jury.ExactScore;
import org.plenary.programme.TieRung;

/**
 * How entries with equal scores were parted, or why they still stand together.
 *
 * @param place the place they tie for
 * @param entries in the order that came out; together where still equal
 * @param steps the rungs that were climbed
 * @param isSettled whether nobody is waited for: all were parted, or the place is shared by rule
 */
public record TieRecord(
    String category,
    int place,
    ExactScore score,
    List<EntryId> entries,
    List<Step> steps,
    boolean isSettled) {

  /** As it is kept: plain names and numbers that can be read without this program. */
  Map<String, Object> asFacts() {
    return Map.of(
        "category",
        category,
        "place",
        place,
        "score",
        score.rounded(6).toPlainString(),
        "entries",
        entries.stream().map(EntryId::value).toList(),
        "settled",
        isSettled,
        "steps",
        steps.stream().map(Step::asFacts).toList());
  }

  /**
   * One rung of the ladder.
   *
   * @param key the criterion, where the rung looks at one; else empty
   * @param values what each entry had on this rung, rounded for reading
   * @param parted whether the values differed
   */
  public record Step(TieRung rung, String key, Map<EntryId, String> values, boolean parted) {

    Map<String, Object> asFacts() {
      Map<String, String> named = new TreeMap<>();
      values.forEach((entry, value) -> named.put(entry.value(), value));
      return Map.of("rung", rung.name(), "criterion", key, "values", named, "parted", parted);
    }
  }
}
