package org.plenary.milestone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds lines of a plan whose dates cannot be meant: they are over before a line above them begins.
 * Blames as few lines as can explain it, the one with the most contradictions first. Lines a person
 * stands behind are neither doubted nor held against others.
 */
final class OrderRule {

  private OrderRule() {}

  /** The doubtful lines, each with the first line it contradicts. */
  static Map<MilestoneId, Milestone> doubts(List<Milestone> plan) {
    List<Milestone> left =
        new ArrayList<>(
            plan.stream()
                .filter(milestone -> !milestone.isSettled() && !milestone.isDropped())
                .sorted(Comparator.comparingInt(Milestone::line))
                .toList());
    Map<MilestoneId, Milestone> doubts = new LinkedHashMap<>();
    while (true) {
      Optional<Milestone> worst =
          left.stream()
              .filter(line -> !contradictions(line, left).isEmpty())
              .max(
                  Comparator.<Milestone>comparingInt(line -> contradictions(line, left).size())
                      .thenComparingInt(Milestone::line));
      if (worst.isEmpty()) {
        return doubts;
      }
      doubts.put(worst.get().id(), contradictions(worst.get(), left).get(0));
      left.remove(worst.get());
    }
  }

  private static List<Milestone> contradictions(Milestone line, List<Milestone> others) {
    return others.stream()
        .filter(other -> contradict(line, other) || contradict(other, line))
        .toList();
  }

  private static boolean contradict(Milestone earlier, Milestone later) {
    return earlier.line() < later.line()
        && later.forecast().through().isBefore(earlier.forecast().from());
  }
}
