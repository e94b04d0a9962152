package org.plenary.award.ui;

import java.util.ArrayList;
import java.util.List;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitState;
import org.plenary.programme.BenefitKind;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Stop;

/** The stops of a benefit: fewer for a course than for a project. */
final class BenefitRoad {

  private BenefitRoad() {}

  /** The stops from the offer to the report; none for what never came about. */
  static List<Stop> of(Benefit benefit, ReaderDates dates) {
    List<Stop> stops = new ArrayList<>();
    boolean isPast = true;
    for (BenefitState state : states(benefit.kind())) {
      String label = BenefitWords.state(state);
      if (state == benefit.state()) {
        String since = dates.day(benefit.changedAt());
        boolean isOver = state == BenefitState.DONE;
        boolean waits = benefit.waitsForAnswer() || benefit.waitsForReport();
        stops.add(
            isOver
                ? Stop.done(label, since)
                : waits ? Stop.waiting(label, since) : Stop.now(label, since));
        isPast = false;
      } else {
        stops.add(isPast ? Stop.done(label, "") : Stop.ahead(label, ""));
      }
    }
    return stops;
  }

  private static List<BenefitState> states(BenefitKind kind) {
    return kind == BenefitKind.TRAINING
        ? List.of(
            BenefitState.OFFERED, BenefitState.ACCEPTED, BenefitState.DELIVERED, BenefitState.DONE)
        : List.of(
            BenefitState.OFFERED,
            BenefitState.ACCEPTED,
            BenefitState.SCOPED,
            BenefitState.AGREED,
            BenefitState.RUNNING,
            BenefitState.DELIVERED,
            BenefitState.DONE);
  }
}
