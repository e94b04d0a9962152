package org.plenary.process.prize;

import java.util.Collection;
import java.util.List;
import org.plenary.identity.PersonDeactivated;
import org.plenary.identity.PersonErased;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonReactivated;
import org.plenary.jury.GoneJurors;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorReplaced;
import org.plenary.jury.Jurors;
import org.plenary.process.engine.Workflow;
import org.plenary.verdict.VerdictSigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the office to replace jurors whose accounts are closed, until nobody is wanted any more. */
@Component
class JurorGoneFlow {

  private final GoneQuestion question;
  private final GoneJurors gone;
  private final Jurors jurors;

  JurorGoneFlow(Workflow workflow, GoneJurors gone, Jurors jurors) {
    question = new GoneQuestion(workflow, "juror-gone", "replace-juror");
    this.gone = gone;
    this.jurors = jurors;
  }

  @EventListener
  void on(PersonDeactivated event) {
    ask(event.id());
  }

  @EventListener
  void on(PersonErased event) {
    ask(event.id());
  }

  @EventListener
  void on(PersonReactivated event) {
    settle(gone.listSeats(event.id()));
  }

  @EventListener
  void on(JurorReplaced event) {
    settle(List.of(event.juror()));
  }

  @EventListener
  void on(VerdictSigned event) {
    settle(jurors.list(event.edition()).stream().map(Juror::id).toList());
  }

  /** Who was deactivated first and erased later is asked about once. */
  private void ask(PersonId person) {
    gone.settle(person).stream()
        .filter(juror -> !question.isAsked(juror.value()))
        .map(jurors::get)
        .forEach(juror -> question.ask(juror.edition(), juror.id().value()));
  }

  private void settle(Collection<JurorId> seats) {
    seats.forEach(juror -> question.settle(juror.value()));
  }
}
