package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.plenary.consultation.BodyStanding;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.ReaderDates;

/** The one thing the office should know of a round now; nothing where it runs by itself. */
class RoundNextStep extends Div {

  /**
   * @param unanswered how many comments still hold the release
   */
  RoundNextStep(Round round, List<BodyStanding> bodies, int unanswered, ReaderDates dates) {
    long heldBack = bodies.stream().filter(BodyStanding::isHeldBack).count();
    if (round.state() == RoundState.CLOSED) {
      boolean isAnswered = unanswered == 0;
      add(
          new NextStep(
              "list-checks",
              getTranslation(
                  isAnswered
                      ? "consultation.round.next-release"
                      : "consultation.round.next-answer"),
              heldBack == 0 ? "" : getTranslation("consultation.round.held-back-after", heldBack),
              new LinkButton(
                      getTranslation(
                          isAnswered
                              ? "consultation.release.action"
                              : "consultation.release.to-triage"),
                      isAnswered
                          ? ConsultationRoutes.release(round.id())
                          : ConsultationRoutes.triage(round.id()))
                  .primary()));
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
