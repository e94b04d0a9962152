package org.plenary.answer.ui;

import com.vaadin.flow.component.html.Div;
import org.plenary.answer.Triage;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.ui.RoundPart;
import org.plenary.identity.Person;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.springframework.stereotype.Component;

/** Leads from a closed round to its answers, and once all are there to their release. */
@Component
class ReleaseStep implements RoundPart {

  private final Triage triage;

  ReleaseStep(Triage triage) {
    this.triage = triage;
  }

  @Override
  public NextStep step(Person reader, Round closed, String beside) {
    Div words = new Div();
    boolean isAnswered = triage.countHolding(reader, closed.id()) == 0;
    return new NextStep(
        "list-checks",
        words.getTranslation(isAnswered ? "answer.round.next-release" : "answer.round.next-answer"),
        beside,
        new LinkButton(
                words.getTranslation(
                    isAnswered ? "answer.release.action" : "answer.release.to-triage"),
                isAnswered
                    ? ConsultationRoutes.release(closed.id())
                    : ConsultationRoutes.triage(closed.id()))
            .primary());
  }
}
