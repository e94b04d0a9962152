package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Div;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.OwnStep;
import org.plenary.consultation.TextKey;
import org.plenary.group.Body;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.ReaderDates;

/** The one thing rounds want of their reader now, above the list of them. */
class OwnNextStep extends Div {

  OwnNextStep(OwnStep step, ReaderDates dates) {
    String key = "consultation.own-step." + TextKey.of(step.kind());
    Body body = step.body();
    boolean isBodyAsked = step.kind() == OwnStep.Kind.COMMENT && body != null;
    boolean isAnswered = step.kind() == OwnStep.Kind.READ_ANSWERS;
    NextStep strip =
        new NextStep(
            icon(step.kind()),
            getTranslation(
                isBodyAsked ? "consultation.own-step.comment-body" : key,
                step.round().name(),
                step.count(),
                body == null ? "" : body.name()),
            isAnswered
                ? getTranslation("consultation.own-step.read-answers-text", step.count())
                : getTranslation("consultation.own-step.until", dates.deadline(step.until())),
            new LinkButton(getTranslation(key + "-action"), href(step)).primary());
    if (!isAnswered && dates.daysUntil(step.until().at()) <= 3) {
      strip.urgent();
    }
    add(strip);
  }

  private static String icon(OwnStep.Kind kind) {
    return switch (kind) {
      case SUBMIT -> "send";
      case VERIFY -> "clipboard-check";
      case FINISH, COMMENT -> "pen-line";
      case READ_ANSWERS -> "message-square";
    };
  }

  private static String href(OwnStep step) {
    Body body = step.body();
    return switch (step.kind()) {
      case SUBMIT, VERIFY ->
          body == null
              ? ConsultationRoutes.read(step.round().id())
              : ConsultationRoutes.desk(step.round().id(), body.id());
      case FINISH, READ_ANSWERS -> ConsultationRoutes.ownComments();
      case COMMENT -> ConsultationRoutes.read(step.round().id());
    };
  }
}
