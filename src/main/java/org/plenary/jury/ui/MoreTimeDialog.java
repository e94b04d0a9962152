package org.plenary.jury.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorListItem;
import org.plenary.jury.Jurors;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.ui.AskDialog;
import org.plenary.ui.DatePickers;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** Gives late jurors more time, with one reason that is kept beside every late scorecard. */
class MoreTimeDialog {

  private final Jurors jurors;
  private final Person person;
  private final CheckboxGroup<JurorListItem> who = new CheckboxGroup<>();
  private final DateTimePicker until = DatePickers.moment();
  private final TextArea reason = new TextArea();

  MoreTimeDialog(Jurors jurors, Person person) {
    this.jurors = jurors;
    this.person = person;
  }

  /** Asks about these; who of them is asked only where there are several. */
  void open(List<JurorListItem> late, ReaderDates reader, MailsAhead ahead, Runnable changed) {
    AskDialog dialog =
        new AskDialog(
            text("jury.late.title"),
            text("jury.late.text"),
            text("jury.late.button"),
            () -> {
              int count = chosen().size();
              allow(chosen(), moment(), reason.getValue().strip());
              Toast.show(text("jury.late.done", count));
              changed.run();
            });
    who.setLabel(text("jury.late.who"));
    who.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    who.setItems(late);
    who.setItemLabelGenerator(
        row -> text("jury.late.juror", row.name(), row.load().left(), row.load().assigned()));
    who.setValue(Set.copyOf(late));
    who.setVisible(late.size() > 1);
    until.setLabel(text("ui.field.wanted", text("jury.late.until", reader.city(person.zone()))));
    reason.setLabel(text("jury.reason.label"));
    reason.setWidthFull();
    reason.setMaxLength(2000);
    reason.setRequiredIndicatorVisible(true);
    ahead.in(dialog.with(until, reason, who), this::step, who, until, reason).open();
  }

  private Runnable step() {
    Set<JurorId> chosen = chosen();
    Instant end = moment();
    String why = reason.getValue().strip();
    return () -> allow(chosen, end, why);
  }

  private void allow(Set<JurorId> chosen, @Nullable Instant end, String why) {
    jurors.allowLate(person, chosen, end, why);
  }

  private Set<JurorId> chosen() {
    return who.getValue().stream().map(row -> row.juror().id()).collect(Collectors.toSet());
  }

  private @Nullable Instant moment() {
    LocalDateTime typed = until.getValue();
    return typed == null ? null : typed.atZone(person.zone()).toInstant();
  }

  private String text(String key, Object... arguments) {
    return reason.getTranslation(key, arguments);
  }
}
