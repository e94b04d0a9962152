package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.plenary.consultation.BodyAnswer;
import org.plenary.consultation.Round;
import org.plenary.ui.NextStep;
import org.plenary.ui.ReaderDates;

/** What a desk officer owes now: to submit, to verify first, or nothing more. */
class DeskNextStep extends Div {

  private final Round round;
  private final ReaderDates dates;

  DeskNextStep(
      Round round,
      int pending,
      int verified,
      List<BodyAnswer> answers,
      ReaderDates dates,
      Runnable submit,
      Runnable beginAgain) {
    this.round = round;
    this.dates = dates;
    if (verified > 0) {
      add(submitting(verified, submit));
    } else if (pending > 0) {
      add(
          new NextStep(
              "clipboard-check",
              getTranslation("consultation.desk.verify-first", pending),
              getTranslation("consultation.desk.verify-text")));
    } else if (!answers.isEmpty() && CommentTexts.isLate(round)) {
      add(
          new NextStep(
              "check",
              getTranslation("consultation.desk.answered", answers.get(0).receipt()),
              getTranslation("consultation.desk.answered-for-good")));
    } else if (!answers.isEmpty()) {
      add(
          new NextStep(
              "check",
              getTranslation("consultation.desk.answered", answers.get(0).receipt()),
              getTranslation("consultation.desk.answered-text"),
              new Button(
                  getTranslation("consultation.desk.begin-again"), event -> beginAgain.run())));
    }
  }

  private Component submitting(int verified, Runnable submit) {
    Button button =
        new Button(getTranslation("consultation.desk.submit", verified), event -> submit.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    NextStep step =
        new NextStep(
            "send",
            getTranslation("consultation.desk.ready", verified),
            getTranslation(
                CommentTexts.isLate(round) ? "consultation.desk.late" : "consultation.desk.until",
                dates.deadline(round.closes())),
            button);
    if (dates.daysUntil(round.closes().at()) <= 3) {
      step.urgent();
    }
    return step;
  }
}
