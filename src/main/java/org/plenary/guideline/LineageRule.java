package org.plenary.guideline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds where each paragraph went: by its lasting id, then by what was split and merged on the way.
 * Words never decide where a paragraph is, only whether a person should look.
 */
final class LineageRule {

  /**
   * When less than half of the words still stand, what was said of them may be beside the point.
   */
  static final double CERTAIN_SHARE = 0.5;

  private final List<Paragraph> older;
  private final List<Paragraph> newer;
  private final Locale language;
  private final Map<ParagraphId, Paragraph> inNewer;
  private final Map<ParagraphId, Set<ParagraphId>> successors = new HashMap<>();
  private final Descent descent;

  LineageRule(List<Paragraph> older, List<Paragraph> newer, List<Step> steps, Locale language) {
    this.older = older;
    this.newer = newer;
    this.language = language;
    inNewer = newer.stream().collect(Collectors.toMap(Paragraph::id, Function.identity()));
    descent = new Descent(steps, inNewer.keySet());
    older.forEach(paragraph -> successors.put(paragraph.id(), descent.successors(paragraph.id())));
  }

  List<Placement> placements() {
    Map<ParagraphId, Long> takenUp =
        successors.values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Set<ParagraphId> moved = moved();
    return older.stream().map(paragraph -> place(paragraph, takenUp, moved)).toList();
  }

  List<Paragraph> added() {
    Set<ParagraphId> known =
        successors.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    return newer.stream().filter(paragraph -> !known.contains(paragraph.id())).toList();
  }

  private Placement place(
      Paragraph paragraph, Map<ParagraphId, Long> takenUp, Set<ParagraphId> moved) {
    List<Paragraph> found =
        successors.get(paragraph.id()).stream()
            .map(inNewer::get)
            .sorted((one, other) -> Integer.compare(one.position(), other.position()))
            .toList();
    if (found.isEmpty()) {
      boolean isCertain = !descent.isMissed(paragraph.id());
      return new Placement(paragraph, Fate.REMOVED, found, false, false, isCertain);
    }
    if (found.size() > 1) {
      boolean isMoved = found.stream().anyMatch(part -> moved.contains(part.id()));
      return new Placement(paragraph, Fate.SPLIT, found, isMoved, true, false);
    }
    Paragraph successor = found.get(0);
    boolean isMoved = moved.contains(successor.id());
    boolean isEdited = !readsAlike(paragraph, successor);
    boolean isMerged = takenUp.get(successor.id()) > 1 || !successor.id().equals(paragraph.id());
    boolean isCertain = !descent.isGuessed(paragraph.id()) && stillStands(paragraph, successor);
    return new Placement(
        paragraph, fate(isMerged, isMoved, isEdited), found, isMoved, isEdited, isCertain);
  }

  private static Fate fate(boolean isMerged, boolean isMoved, boolean isEdited) {
    if (isMerged) {
      return Fate.MERGED;
    }
    if (isMoved) {
      return Fate.MOVED;
    }
    return isEdited ? Fate.EDITED : Fate.SAME;
  }

  private static boolean readsAlike(Paragraph one, Paragraph other) {
    return one.kind() == other.kind()
        && one.level() == other.level()
        && one.text().equals(other.text());
  }

  private boolean stillStands(Paragraph before, Paragraph after) {
    return before.text().equals(after.text())
        || Redline.between(before.text(), after.text(), language).keptShare() >= CERTAIN_SHARE;
  }

  /** Those that must have moved: all but the longest row that kept its order. */
  private Set<ParagraphId> moved() {
    List<Paragraph> kept =
        older.stream()
            .filter(paragraph -> inNewer.containsKey(paragraph.id()))
            .map(paragraph -> inNewer.get(paragraph.id()))
            .toList();
    Set<ParagraphId> inOrder =
        OrderRule.longestInOrder(kept.stream().map(Paragraph::position).toList()).stream()
            .map(place -> kept.get(place).id())
            .collect(Collectors.toSet());
    return kept.stream()
        .map(Paragraph::id)
        .filter(id -> !inOrder.contains(id))
        .collect(Collectors.toSet());
  }
}
