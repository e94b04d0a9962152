package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.meeting.Decision;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MinutesBook;
import org.plenary.ui.AskDialog;

/** What a meeting decided, as its minutes are written. */
class DecisionList extends MinutesList {

  private final MinutesBook book;
  private final Person by;
  private final MeetingId id;

  DecisionList(MinutesBook book, Person by, MeetingId id, List<Decision> all) {
    super(
        text("meeting.page.decisions"),
        text("meeting.minutes.no-decision"),
        text("meeting.minutes.decide"));
    this.book = book;
    this.by = by;
    this.id = id;
    show(all);
  }

  private void show(List<Decision> all) {
    clear();
    all.forEach(
        one ->
            addRemovable(
                one.text(),
                "",
                () -> {
                  book.removeDecision(by, id, one.id());
                  show(book.get(by, id).decisions());
                }));
  }

  @Override
  void ask() {
    TextArea words = new TextArea(text("meeting.minutes.decision"));
    words.setWidthFull();
    new AskDialog(
            text("meeting.minutes.decide"),
            "",
            text("meeting.minutes.decide"),
            () -> {
              book.decide(by, id, words.getValue());
              show(book.get(by, id).decisions());
            })
        .with(words)
        .open();
  }
}
