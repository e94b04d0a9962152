package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.plenary.entry.AwardRefused;
import org.plenary.ui.DatePickers;
import org.plenary.ui.PageSection;

/** Gives a winner until the end of another day, with the reason the winner reads. */
class MoreTimeSection extends PageSection {

  private final DatePicker until = DatePickers.day(text("entry.care.until"));
  private final ReasonForm form =
      new ReasonForm(text("entry.care.reason"), text("entry.care.more-time-hint"));

  MoreTimeSection(BiConsumer<LocalDate, String> action, Runnable done) {
    super(text("entry.care.more-time"), new Paragraph(text("entry.care.more-time-text")));
    until.setHelperText(text("entry.care.until-hint"));
    until.setRequiredIndicatorVisible(true);
    Button give = new Button(text("entry.care.more-time"));
    give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    form.addComponentAsFirst(until);
    form.action(give, reason -> give(action, done, reason));
    add(form);
  }

  private void give(BiConsumer<LocalDate, String> action, Runnable done, String reason) {
    until.setErrorMessage(text("entry.refused.award.later-day-wanted"));
    until.setInvalid(until.isEmpty());
    boolean isReasoned = form.isWritten(text("entry.refused.reason-wanted"));
    if (until.isInvalid() || !isReasoned) {
      return;
    }
    boolean isGiven = form.attempt(() -> atDay(() -> action.accept(until.getValue(), reason)));
    if (isGiven && !until.isInvalid()) {
      done.run();
    }
  }

  private void atDay(Runnable action) {
    try {
      action.run();
    } catch (AwardRefused wrongDay) {
      until.setErrorMessage(text(wrongDay.messageKey(), wrongDay.arguments()));
      until.setInvalid(true);
    }
  }
}
