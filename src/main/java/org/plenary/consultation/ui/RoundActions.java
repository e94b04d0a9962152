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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.ExtensionWork;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundMailing;
import org.plenary.consultation.RoundRefused;
import org.plenary.consultation.RoundState;
import org.plenary.consultation.Rounds;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.shared.Deadline;
import org.plenary.ui.AskDialog;
import org.plenary.ui.DatePickers;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.ReaderDates;

/** What the office may do to a round as it stands. */
class RoundActions {

  private final Rounds rounds;
  private final ExtensionWork extending;
  private final MailedJobs jobs;
  private final RoundMailing mailing;
  private final MailsAhead ahead;
  private final Person person;
  private final Round round;
  private final ReaderDates dates;
  private final Runnable done;

  RoundActions(
      Rounds rounds,
      ExtensionWork extending,
      MailedJobs jobs,
      RoundMailing mailing,
      MailsAhead ahead,
      Person person,
      Round round,
      ReaderDates dates,
      Runnable done) {
    this.rounds = rounds;
    this.extending = extending;
    this.jobs = jobs;
    this.mailing = mailing;
    this.ahead = ahead;
    this.person = person;
    this.round = round;
    this.dates = dates;
    this.done = done;
  }

  List<Component> buttons() {
    Div words = new Div();
    List<Component> all = new ArrayList<>();
    mails(words).ifPresent(all::add);
    all.addAll(acts(words));
    return all;
  }

  private List<Component> acts(Div words) {
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
    Div words = new Div();
    AskDialog dialog =
        new AskDialog(
            words.getTranslation("consultation.round.open-now-question", round.name()),
            words.getTranslation("consultation.round.open-now-text"),
            words.getTranslation("consultation.round.open-now"),
            () -> {
              rounds.open(person, round.id());
              done.run();
            });
    ahead.in(dialog, () -> mailing.open(person, round.id())).open();
  }

  /** What goes out by a date is nobody's step, so it can be looked at whenever one likes. */
  private Optional<Component> mails(Div words) {
    return mailing
        .nextAt(round.id())
        .map(
            at ->
                button(
                    words,
                    "mail",
                    "consultation.round.mails",
                    () ->
                        ahead.open(
                            words.getTranslation(
                                "consultation.round.mails-title",
                                dates.deadline(new Deadline(at, round.closes().zone(), ""))),
                            words.getTranslation("consultation.round.mails-text"),
                            () -> mailing.takeNext(round.id()))));
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
        DatePickers.moment(
            dialog.getTranslation(
                "consultation.round.extend-until",
                round.closes().zone().getId().replace('_', ' ')));
    closes.setValue(LocalDateTime.ofInstant(round.closes().at(), round.closes().zone()));
    dialog.add(closes);
    TextArea reason = reason(dialog, "consultation.round.extend-reason");
    finish(
        dialog,
        "consultation.round.extend",
        reason,
        () ->
            extend(
                new Deadline(
                    closes.getValue().atZone(round.closes().zone()).toInstant(),
                    round.closes().zone(),
                    ""),
                reason.getValue()));
  }

  private void extend(Deadline until, String reason) {
    jobs.show(
        new JobPlan(
            "consultation.job.extend",
            List.of(round.name()),
            extending.of(person, round.id(), until, reason)),
        done);
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
