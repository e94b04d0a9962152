package org.plenary.guideline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which row of a table, or which column, became which of another. */
final class Alignment {

  /** Less than this and nobody would call the one what became of the other. */
  private static final double LEAST = 0.25;

  /** So much alone makes a row of one whose first cell is the same: it has the same name. */
  private static final double NAMESAKE = 0.5;

  private final List<Map<String, Integer>> before;
  private final List<Map<String, Integer>> after;
  private final List<List<String>> older;
  private final List<List<String>> newer;

  private Alignment(List<List<String>> older, List<List<String>> newer, Locale language) {
    this.older = older;
    this.newer = newer;
    before = older.stream().map(cells -> bag(cells, language)).toList();
    after = newer.stream().map(cells -> bag(cells, language)).toList();
  }

  /**
   * Two places that belong together.
   *
   * @param older -1 where there is none: it came
   * @param newer -1 where there is none: it went
   */
  record Pair(int older, int newer) {}

  /** All of both in their order, paired so that they are as like as they can be. */
  static List<Pair> of(List<List<String>> older, List<List<String>> newer, Locale language) {
    return new Alignment(older, newer, language).pairs();
  }

  private List<Pair> pairs() {
    double[][] likeness = new double[older.size()][newer.size()];
    double[][] best = new double[older.size() + 1][newer.size() + 1];
    for (int old = older.size() - 1; old >= 0; old--) {
      for (int now = newer.size() - 1; now >= 0; now--) {
        likeness[old][now] = likeness(old, now);
        best[old][now] =
            Math.max(
                Math.max(best[old + 1][now], best[old][now + 1]),
                likeness[old][now] < LEAST ? 0 : likeness[old][now] + best[old + 1][now + 1]);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int old = 0;
    int now = 0;
    while (old < older.size() || now < newer.size()) {
      boolean isPair =
          old < older.size()
              && now < newer.size()
              && likeness[old][now] >= LEAST
              && best[old][now] == likeness[old][now] + best[old + 1][now + 1];
      boolean isGone = old < older.size() && best[old][now] == best[old + 1][now];
      pairs.add(new Pair(isPair || isGone ? old : -1, isPair || !isGone ? now : -1));
      old += isPair || isGone ? 1 : 0;
      now += isPair || !isGone ? 1 : 0;
    }
    return pairs;
  }

  /** From 0 to 1. */
  private double likeness(int old, int now) {
    if (older.get(old).equals(newer.get(now))) {
      return 1;
    }
    int shared =
        before.get(old).entrySet().stream()
            .mapToInt(
                word -> Math.min(word.getValue(), after.get(now).getOrDefault(word.getKey(), 0)))
            .sum();
    int all = size(before.get(old)) + size(after.get(now));
    double likeness = all == 0 ? 0 : 2.0 * shared / all;
    String name = older.get(old).get(0);
    boolean isNamesake = !name.isBlank() && name.equals(newer.get(now).get(0));
    return isNamesake ? Math.max(NAMESAKE, likeness) : likeness;
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> bag(List<String> cells, Locale language) {
    Map<String, Integer> bag = new HashMap<>();
    for (String cell : cells) {
      Words.of(cell, language).stream()
          .filter(word -> !word.isBlank())
          .forEach(word -> bag.merge(word, 1, Integer::sum));
    }
    return bag;
  }
}
