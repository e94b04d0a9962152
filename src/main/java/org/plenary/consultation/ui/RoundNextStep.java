package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.plenary.consultation.BodyStanding;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.ui.NextStep;
import org.plenary.ui.ReaderDates;

/** The one thing the office should know of a round now; nothing where it runs by itself. */
class RoundNextStep extends Div {

  /**
   * @param onceClosed draws what comes then, with a word beside it that may be empty
   */
  RoundNextStep(
      Round round,
      List<BodyStanding> bodies,
      Function<String, Component> onceClosed,
      ReaderDates dates) {
    long heldBack = bodies.stream().filter(BodyStanding::isHeldBack).count();
    if (round.state() == RoundState.CLOSED) {
      add(
          onceClosed.apply(
              heldBack == 0 ? "" : getTranslation("consultation.round.held-back-after", heldBack)));
    } else if (round.state() == RoundState.OPEN && heldBack > 0) {
      long left = dates.daysUntil(round.closes().at());
      NextStep step =
          new NextStep(
              "hourglass",
              getTranslation("consultation.round.held-back", heldBack),
              getTranslation("consultation.round.held-back-text"));
      if (left <= 3) {
        step.urgent();
      }
      add(step);
    }
  }
}
