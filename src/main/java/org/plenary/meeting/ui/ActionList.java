package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.Actions;
import org.plenary.meeting.MeetingAction;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MinutesBook;
import org.plenary.ui.ReaderDates;

/** Who owes what after a meeting, as its minutes are written. What is owed already stands. */
class ActionList extends MinutesList {

  private final Actions actions;
  private final MinutesBook book;
  private final Person by;
  private final MeetingId id;
  private final Map<PersonId, Person> owners;
  private final ReaderDates dates;

  ActionList(
      Actions actions,
      MinutesBook book,
      Person by,
      MeetingId id,
      Map<PersonId, Person> owners,
      ReaderDates dates) {
    super(
        text("meeting.page.actions"),
        text("meeting.minutes.no-action"),
        text("meeting.minutes.add-action"));
    this.actions = actions;
    this.book = book;
    this.by = by;
    this.id = id;
    this.owners = owners;
    this.dates = dates;
  }

  void show(List<MeetingAction> all) {
    clear();
    all.forEach(this::show);
  }

  private void show(MeetingAction one) {
    String owner = owners.get(one.owner()).name();
    String note = text("meeting.page.action-due", dates.day(one.dueOn()), owner);
    if (one.givenAt() != null) {
      add(one.text(), note);
    } else {
      addRemovable(
          one.text(),
          note,
          () -> {
            actions.remove(by, one.id());
            show(book.get(by, id).actions());
          });
    }
  }

  @Override
  void ask() {
    new ActionDialog(
            owners.values().stream().sorted(Comparator.comparing(Person::name)).toList(),
            choice -> {
              actions.add(by, id, choice.text(), choice.owner(), choice.dueOn());
              show(book.get(by, id).actions());
            })
        .open();
  }
}
