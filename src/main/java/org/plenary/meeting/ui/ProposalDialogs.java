package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.plenary.ui.AskDialog;
import org.plenary.ui.DatePickers;

/** What is asked for a call for items of an agenda. */
final class ProposalDialogs {

  /** An item as it is typed. */
  record Item(String title, String why, int minutes) {}

  private ProposalDialogs() {}

  static AskDialog call(BiConsumer<LocalDate, String> whenChosen) {
    DatePicker due = DatePickers.day(text("meeting.proposals.due"));
    TextArea note = HostOfferForm.area("meeting.proposals.note", 1000);
    return new AskDialog(
            text("meeting.proposals.call"),
            text("meeting.proposals.call-text"),
            text("meeting.proposals.call-do"),
            () -> {
              if (due.isEmpty()) {
                throw new NoDay();
              }
              whenChosen.accept(due.getValue(), note.getValue());
            })
        .with(due, note);
  }

  static AskDialog extend(BiConsumer<LocalDate, String> whenChosen) {
    DatePicker due = DatePickers.day(text("meeting.proposals.due"));
    TextArea reason = HostOfferForm.area("meeting.proposals.reason", 1000);
    return new AskDialog(
            text("meeting.proposals.extend"),
            text("meeting.proposals.extend-text"),
            text("meeting.proposals.extend"),
            () -> {
              if (due.isEmpty()) {
                throw new NoDay();
              }
              whenChosen.accept(due.getValue(), reason.getValue());
            })
        .with(due, reason);
  }

  static AskDialog item(Consumer<Item> whenTyped) {
    TextField title = new TextField(text("meeting.proposals.item"));
    title.setWidthFull();
    title.setMaxLength(300);
    TextArea why = HostOfferForm.area("meeting.proposals.why", 2000);
    IntegerField minutes = new IntegerField(text("meeting.proposals.minutes"));
    minutes.setMin(1);
    minutes.setMax(600);
    minutes.setStepButtonsVisible(true);
    minutes.setValue(15);
    return new AskDialog(
            text("meeting.proposals.propose"),
            text("meeting.proposals.propose-text"),
            text("meeting.proposals.propose"),
            () ->
                whenTyped.accept(
                    new Item(
                        title.getValue(),
                        why.getValue(),
                        minutes.getValue() == null ? 0 : minutes.getValue())))
        .with(title, why, minutes);
  }

  static AskDialog decline(String item, Consumer<String> whenTyped) {
    TextArea reason = HostOfferForm.area("meeting.proposals.reason", 1000);
    return new AskDialog(
            text("meeting.proposals.decline"),
            text("meeting.proposals.decline-text", item),
            text("meeting.proposals.decline"),
            () -> whenTyped.accept(reason.getValue()))
        .with(reason);
  }
}
