package org.plenary.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NavFoldsTest {

  private static final Map<NavSection, List<NavItem>> OFFICE =
      new TreeMap<>(
          Map.of(
              NavSection.OWN, items("inbox", 1),
              NavSection.EDITION, items("entries", 9),
              NavSection.GUIDELINE, items("rounds", 8),
              NavSection.ACROSS, items("people", 6)));

  private final NavFolds folds = new NavFolds();

  @Test
  void opensTheBlockTheReaderIsIn() {
    assertThat(folds.arrive(OFFICE, "rounds"))
        .containsExactly(NavSection.EDITION, NavSection.GUIDELINE, NavSection.ACROSS);

    assertThat(open()).containsExactly(NavSection.GUIDELINE);
  }

  @Test
  void keepsTheLastBlockOpenOnAScreenOfNone() {
    folds.arrive(OFFICE, "rounds");
    folds.arrive(OFFICE, "inbox");

    assertThat(open()).containsExactly(NavSection.GUIDELINE);
  }

  @Test
  void beginsWithTheEdition() {
    folds.arrive(OFFICE, "inbox");

    assertThat(open()).containsExactly(NavSection.EDITION);
  }

  @Test
  void keepsWhatWasTurnedByHand() {
    folds.arrive(OFFICE, "entries");
    folds.turn(NavSection.EDITION, false);
    folds.turn(NavSection.ACROSS, true);
    folds.arrive(OFFICE, "entries");
    assertThat(open()).containsExactly(NavSection.ACROSS);

    folds.arrive(OFFICE, "rounds");
    assertThat(open()).containsExactly(NavSection.GUIDELINE, NavSection.ACROSS);

    folds.arrive(OFFICE, "entries");
    assertThat(open()).containsExactly(NavSection.EDITION, NavSection.ACROSS);
  }

  @Test
  void foldsNothingThatHasRoom() {
    Map<NavSection, List<NavItem>> expert =
        Map.of(NavSection.OWN, items("inbox", 2), NavSection.GUIDELINE, items("rounds", 5));

    assertThat(folds.arrive(expert, "rounds")).isEmpty();
  }

  private Stream<NavSection> open() {
    return OFFICE.keySet().stream().filter(NavSection::isFoldable).filter(folds::isOpen);
  }

  private static List<NavItem> items(String first, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                new NavItem(number == 0 ? first : first + number, "", "circle", 0, Set.of(), null))
        .toList();
  }
}
