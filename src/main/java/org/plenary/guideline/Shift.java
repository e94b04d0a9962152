package org.plenary.guideline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Neighbours that go up or down by the same number of places.
 *
 * @param from the first place, as it was
 * @param through the last place, as it was
 */
record Shift(int from, int through, int by) {

  /** How paragraphs get from the places they have to those they have in the list; few, mostly. */
  static List<Shift> to(List<StoredParagraph> wanted) {
    return aside(wanted, List.of());
  }

  /** As above, where some in the list are not there yet and only want room. */
  static List<Shift> aside(List<StoredParagraph> wanted, List<StoredParagraph> fresh) {
    Set<StoredParagraph> isFresh = Set.copyOf(fresh);
    Map<ParagraphId, Integer> places = new HashMap<>();
    for (int place = 0; place < wanted.size(); place++) {
      places.put(wanted.get(place).id(), place);
    }
    List<Shift> shifts = new ArrayList<>();
    wanted.stream()
        .filter(paragraph -> !isFresh.contains(paragraph))
        .sorted(Comparator.comparingInt(StoredParagraph::position))
        .forEach(
            paragraph ->
                add(
                    shifts,
                    paragraph.position(),
                    places.get(paragraph.id()) - paragraph.position()));
    return shifts.stream().filter(shift -> shift.by() != 0).toList();
  }

  private static void add(List<Shift> shifts, int position, int by) {
    Shift last = shifts.isEmpty() ? null : shifts.get(shifts.size() - 1);
    if (last != null && last.by() == by && last.through() + 1 == position) {
      shifts.set(shifts.size() - 1, new Shift(last.from(), position, by));
    } else {
      shifts.add(new Shift(position, position, by));
    }
  }
}
