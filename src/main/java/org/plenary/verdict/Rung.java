package org.plenary.verdict;

import java.util.ArrayList;
import java.util.List;
import org.plenary.programme.Criterion;
import org.plenary.programme.EditionRules;
import org.plenary.programme.TieRung;

/**
 * One rung of the ladder by which a tie is parted; the criterion is empty where it asks for none.
 */
record Rung(TieRung kind, String criterion) {

  /** Every rung in the edition's order, that of all criteria once for each of them. */
  static List<Rung> list(EditionRules rules, List<Criterion> criteria) {
    List<Rung> rungs = new ArrayList<>();
    for (TieRung kind : rules.tieLadder()) {
      if (kind == TieRung.DECIDING_CRITERION) {
        rungs.add(new Rung(kind, rules.decidingCriterion()));
      } else if (kind == TieRung.CRITERIA_IN_ORDER) {
        criteria.forEach(criterion -> rungs.add(new Rung(kind, criterion.key())));
      } else {
        rungs.add(new Rung(kind, ""));
      }
    }
    return rungs;
  }

  boolean asksPeople() {
    return kind == TieRung.PANEL_VOTE || kind == TieRung.CHAIR;
  }
}
