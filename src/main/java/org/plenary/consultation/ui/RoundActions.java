package org.plenary.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundRefused;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.plenary.ui.CalendarWords;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;

/** What the office may do to a round as it stands. */
class RoundActions {

  private final Rounds rounds;
  private final Person person;
  private final Round round;
  private final Runnable done;

  RoundActions(Rounds rounds, Person person, Round round, Runnable done) {
    this.rounds = rounds;
    this.person = person;
    this.round = round;
    this.done = done;
  }

  List<Component> buttons() {
    Div words = new Div();
    if (round.state() == RoundState.PLANNED) {
      return List.of(
          button(words, "x", "consultation.round.cancel", this::askCancel),
          new LinkButton(
                  words.getTranslation("consultation.round.change"),
                  ConsultationRoutes.setUp(round.id()))
              .icon("pen-line")
              .quiet(),
          button(words, "play", "consultation.round.open-now", this::askOpen));
    }
    return round.state() == RoundState.OPEN
        ? List.of(button(words, "calendar-clock", "consultation.round.extend", this::askExtend))
        : List.of();
  }

  private static Button button(Component words, String icon, String key, Runnable action) {
    Button button = new Button(words.getTranslation(key), new Icon(icon), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  private void askOpen() {
    Dialog dialog = dialog("consultation.round.open-now-question");
    dialog.add(new Paragraph(dialog.getTranslation("consultation.round.open-now-text")));
    finish(dialog, "consultation.round.open-now", null, () -> rounds.open(person, round.id()));
  }

  private void askCancel() {
    Dialog dialog = dialog("consultation.round.cancel-question");
    TextArea reason = reason(dialog, "consultation.round.cancel-reason");
    finish(
        dialog,
        "consultation.round.cancel",
        reason,
        () -> rounds.cancel(person, round.id(), reason.getValue()));
  }

  private void askExtend() {
    Dialog dialog = dialog("consultation.round.extend-question");
    dialog.add(new Paragraph(dialog.getTranslation("consultation.round.extend-text")));
    DateTimePicker closes =
        new DateTimePicker(
            dialog.getTranslation(
                "consultation.round.extend-until",
                round.closes().zone().getId().replace('_', ' ')));
    CalendarWords.putInto(closes);
    closes.setValue(LocalDateTime.ofInstant(round.closes().at(), round.closes().zone()));
    dialog.add(closes);
    TextArea reason = reason(dialog, "consultation.round.extend-reason");
    finish(
        dialog,
        "consultation.round.extend",
        reason,
        () ->
            rounds.extend(
                person,
                round.id(),
                new Deadline(
                    closes.getValue().atZone(round.closes().zone()).toInstant(),
                    round.closes().zone(),
                    ""),
                reason.getValue()));
  }

  private Dialog dialog(String question) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(dialog.getTranslation(question, round.name()));
    dialog.setWidth("34rem");
    dialog.addClassName("dialogfields");
    return dialog;
  }

  private static TextArea reason(Dialog dialog, String label) {
    TextArea reason = new TextArea(dialog.getTranslation(label));
    reason.setWidthFull();
    dialog.add(reason);
    return reason;
  }

  private void finish(Dialog dialog, String verb, @Nullable TextArea field, Runnable action) {
    Paragraph refusal = new Paragraph();
    refusal.addClassName("bad");
    refusal.getElement().setAttribute("role", "alert");
    dialog.add(refusal);
    Button yes =
        new Button(
            dialog.getTranslation(verb),
            event -> {
              try {
                action.run();
                dialog.close();
                done.run();
              } catch (RoundRefused refused) {
                String why = dialog.getTranslation(refused.messageKey(), refused.arguments());
                if (field != null && refused.field() == RoundRefused.Field.REASON) {
                  field.setErrorMessage(why);
                  field.setInvalid(true);
                } else {
                  refusal.setText(why);
                }
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button no =
        new Button(dialog.getTranslation("consultation.round.leave"), event -> dialog.close());
    dialog.getFooter().add(no, yes);
    dialog.open();
  }
}
