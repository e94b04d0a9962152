package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.Optional;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.NoPapers;
import org.plenary.meeting.OwedPapers;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Icon;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;
import org.plenary.ui.Written;

/** Until when papers are to be out, or that there will be none; empty where there are some. */
class PaperStanding extends Div {

  private static final int LONGEST_REASON = 500;

  private final OwedPapers owed;
  private final People people;
  private final Person person;
  private final Meeting meeting;
  private final ReaderDates dates;
  private final Instant now;
  private final boolean isOffice;
  private Runnable changed = () -> {};

  PaperStanding(
      OwedPapers owed,
      People people,
      Person person,
      Meeting meeting,
      ReaderDates dates,
      Instant now,
      boolean isOffice) {
    this.owed = owed;
    this.people = people;
    this.person = person;
    this.meeting = meeting;
    this.dates = dates;
    this.now = now;
    this.isOffice = isOffice;
  }

  PaperStanding onChange(Runnable changed) {
    this.changed = changed;
    return this;
  }

  void show(boolean isWithout) {
    removeAll();
    setVisible(isWithout);
    if (!isWithout) {
      return;
    }
    Optional<NoPapers> none = owed.findNone(person, meeting.id());
    if (none.isPresent()) {
      none(none.get());
    } else if (isOffice) {
      awaited();
    } else {
      add(MeetingParts.quiet(text("meeting.page.papers-none")));
    }
  }

  private void none(NoPapers none) {
    add(MeetingParts.quiet(text("meeting.papers.none")));
    if (!isOffice) {
      return;
    }
    Paragraph said =
        MeetingParts.quiet(
            text(
                "meeting.papers.none-said", dates.moment(none.at()), people.get(none.by()).name()));
    said.add(new Text(" "), new Written(none.reason()));
    add(
        said,
        action(
            "meeting.papers.expect",
            "undo-2",
            () -> {
              owed.expect(person, meeting.id());
              Toast.show(text("meeting.papers.expected"));
              changed.run();
            }));
  }

  private void awaited() {
    String day = dates.shortDeadline(meeting.papersBy());
    add(
        meeting.papersBy().isMissedBy(now)
            ? MeetingParts.warning(text("meeting.page.papers-late", day))
            : MeetingParts.quiet(text("meeting.page.papers-by", day)),
        action("meeting.papers.none-button", "file-x", this::ask));
  }

  private void ask() {
    TextArea reason = new TextArea(text("meeting.papers.none-reason"));
    reason.setMaxLength(LONGEST_REASON);
    reason.setWidthFull();
    new AskDialog(
            text("meeting.papers.none-title"),
            text("meeting.papers.none-text"),
            text("meeting.papers.none-button"),
            () -> {
              owed.giveUp(person, meeting.id(), reason.getValue());
              Toast.show(text("meeting.papers.none-done"));
              changed.run();
            })
        .with(reason)
        .open();
  }

  private static Button action(String key, String icon, Runnable action) {
    Button button = new Button(text(key), new Icon(icon), event -> MeetingWords.attempt(action));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    return button;
  }
}
