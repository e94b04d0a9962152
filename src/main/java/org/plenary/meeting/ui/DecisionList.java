package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.Decision;
import org.plenary.meeting.DecisionWords;
import org.plenary.meeting.Invitee;
import org.plenary.meeting.MeetingDecisions;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MinutesBook;
import org.plenary.meeting.Taking;

/** What a meeting decided and how, as its minutes are written. */
class DecisionList extends MinutesList {

  private final MeetingDecisions decisions;
  private final MinutesBook book;
  private final Person by;
  private final MeetingId id;
  private final List<Person> invited;
  private final Map<PersonId, Person> known;

  DecisionList(
      MeetingDecisions decisions,
      MinutesBook book,
      Person by,
      MeetingId id,
      List<Invitee> invited,
      Map<PersonId, Person> known) {
    super(
        text("meeting.page.decisions"),
        text("meeting.minutes.no-decision"),
        text("meeting.minutes.decide"));
    this.decisions = decisions;
    this.book = book;
    this.by = by;
    this.id = id;
    this.known = known;
    this.invited =
        invited.stream()
            .map(one -> known.get(one.person()))
            .sorted(Comparator.comparing(Person::name))
            .toList();
    show();
  }

  private void show() {
    clear();
    book.get(by, id).decisions().forEach(this::show);
  }

  private void show(Decision one) {
    String note = DecisionWords.note(one, this::name, MeetingWords::text);
    if (one.taking() == Taking.ELECTION) {
      add(one.text(), note);
    } else {
      addRemovable(
          one.text(),
          note,
          () -> {
            decisions.remove(by, id, one.id());
            show();
          });
    }
  }

  private String name(PersonId person) {
    return known.get(person).name();
  }

  /** Whoever is marked as there now may have moved it and voted. */
  @Override
  void ask() {
    List<PersonId> there = book.present(by, id);
    List<Person> voters = invited.stream().filter(one -> there.contains(one.id())).toList();
    new DecisionDialog(
            voters,
            choice -> {
              if (choice.vote() == null) {
                decisions.agree(by, id, choice.text(), choice.mover());
              } else {
                decisions.vote(by, id, choice.text(), choice.mover(), choice.vote());
              }
              show();
            })
        .open();
  }
}
