package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import java.util.List;
import org.plenary.entry.Entry;
import org.plenary.entry.Passage;
import org.plenary.ui.Stop;
import org.plenary.ui.UprightRoad;

/** The whole road an entry came, as the office knows it, newest first. */
final class OfficeRoad {

  private OfficeRoad() {}

  static UprightRoad of(OfficeScreens screens, Entry entry) {
    UprightRoad road = new UprightRoad();
    List<Passage> passages = screens.entries().listPassages(screens.person(), entry.id());
    for (int index = passages.size() - 1; index >= 0; index--) {
      Passage passage = passages.get(index);
      boolean isHere = index == passages.size() - 1 && !entry.state().isOver();
      String told =
          passage.toldAt() == null
              ? text("entry.office.not-told")
              : passage.toldAt().equals(passage.at())
                  ? ""
                  : text("entry.office.told", screens.dates().moment(passage.toldAt()));
      road.passage(
          isHere ? Stop.State.NOW : Stop.State.DONE,
          text("entry.state." + passage.state().key()),
          screens.dates().moment(passage.at()),
          told);
    }
    return road;
  }
}
