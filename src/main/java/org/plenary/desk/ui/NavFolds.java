package org.plenary.desk.ui;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of a long navigation are open: the one the reader is in, and those they opened by
 * hand. On a screen of none of them the last one stays open.
 */
class NavFolds {

  /** As many items as a window of ordinary height has room for; shorter ones are not folded. */
  private static final int ROOM = 14;

  private final Map<NavSection, Boolean> byHand = new EnumMap<>(NavSection.class);
  private @Nullable NavSection current;

  /** Those of the blocks that may be folded; none where all have room beside one another. */
  Set<NavSection> arrive(Map<NavSection, List<NavItem>> shown, String firstSegment) {
    Set<NavSection> foldable = EnumSet.noneOf(NavSection.class);
    if (shown.values().stream().mapToInt(List::size).sum() > ROOM) {
      shown.keySet().stream().filter(NavSection::isFoldable).forEach(foldable::add);
    }
    foldable.stream()
        .filter(section -> section.has(shown, firstSegment))
        .findFirst()
        .ifPresent(this::enter);
    if (current == null) {
      foldable.stream().findFirst().ifPresent(this::enter);
    }
    return foldable;
  }

  /** Whoever closed a block and comes back to one of its screens sees where they are. */
  private void enter(NavSection section) {
    if (section != current) {
      current = section;
      byHand.remove(section, false);
    }
  }

  boolean isOpen(NavSection section) {
    return byHand.getOrDefault(section, section == current);
  }

  void turn(NavSection section, boolean isOpen) {
    byHand.put(section, isOpen);
  }
}
