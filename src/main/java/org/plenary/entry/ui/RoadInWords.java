package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import java.util.List;
import java.util.Locale;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnEntry;
import org.plenary.entry.Passage;
import org.plenary.programme.Edition;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Stop;
import org.plenary.ui.UprightRoad;

/** The road an entry came, told to its applicant, newest first. */
final class RoadInWords {

  private RoadInWords() {}

  static UprightRoad of(OwnEntry own, Edition edition, ReaderDates dates) {
    UprightRoad road = new UprightRoad();
    List<Passage> passages = own.passages();
    for (int index = passages.size() - 1; index >= 0; index--) {
      Passage passage = passages.get(index);
      boolean isLast = index == passages.size() - 1;
      String what =
          isLast
              ? sentence(NextWords.of(own, edition, dates))
              : text("entry.passage." + passage.state().key());
      road.passage(state(own, isLast), title(passage.state()), dates.moment(passage.at()), what);
    }
    return road;
  }

  /** Elsewhere the words follow "What comes next:"; here they stand alone. */
  static String sentence(String words) {
    int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.UK) + words.substring(first);
  }

  private static Stop.State state(OwnEntry own, boolean isLast) {
    if (!isLast || own.entry().state().isOver()) {
      return Stop.State.DONE;
    }
    return own.waitsForOwner() ? Stop.State.WAITING : Stop.State.NOW;
  }

  private static String title(EntryState state) {
    return text("entry.told." + state.key());
  }
}
