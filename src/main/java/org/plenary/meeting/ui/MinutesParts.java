package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.Decision;
import org.plenary.meeting.DecisionWords;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingAction;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.Minutes;
import org.plenary.meeting.MinutesBook;
import org.plenary.ui.Isolated;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** What came of a meeting, on its page: minutes, decisions with how they were taken, actions. */
@SpringComponent
class MinutesParts {

  private final MinutesBook book;
  private final EarlierMinutes earlier;
  private final People people;
  private final Clock clock;

  MinutesParts(MinutesBook book, EarlierMinutes earlier, People people, Clock clock) {
    this.book = book;
    this.earlier = earlier;
    this.people = people;
    this.clock = clock;
  }

  Div minutes(Person person, Meeting meeting, ReaderDates dates) {
    Minutes minutes = book.get(person, meeting.id());
    Div all = new Div();
    all.addClassName("meetingminutes");
    if (minutes.sentAt() == null) {
      return all;
    }
    PageSection section =
        new PageSection(text("meeting.page.minutes"), EarlierMinutes.words(minutes.text()));
    if (minutes.isChanged()) {
      String sent = dates.moment(minutes.sentAt());
      Paragraph changed = new Paragraph(text("meeting.page.minutes-changed", sent));
      changed.addClassName("ink2");
      section.addComponentAsFirst(changed);
    }
    if (minutes.approvedAt() != null && minutes.approvedBy() != null) {
      Paragraph approved =
          new Paragraph(
              text(
                  "meeting.page.minutes-approved",
                  dates.moment(minutes.approvedAt()),
                  people.get(minutes.approvedBy()).name()));
      approved.addClassName("ink2");
      section.add(approved);
    }
    all.add(section);
    if (!minutes.decisions().isEmpty()) {
      all.add(decisions(minutes.decisions()));
    }
    if (!minutes.actions().isEmpty()) {
      all.add(actions(meeting, minutes.actions(), dates));
    }
    earlier.list(person, meeting.id(), minutes.text(), dates, this::decisions).forEach(all::add);
    return all;
  }

  private PageSection decisions(List<Decision> decided) {
    Map<PersonId, Person> known = people.list(DecisionWords.people(decided));
    OrderedList list = new OrderedList();
    list.addClassName("decisions");
    for (Decision one : decided) {
      ListItem line = new ListItem(new Isolated(one.text()));
      String note = DecisionWords.note(one, voter -> known.get(voter).name(), MeetingWords::text);
      if (!note.isEmpty()) {
        Span small = new Span(new Isolated(note));
        small.addClassNames("note", "ink2");
        line.add(small);
      }
      list.add(line);
    }
    return new PageSection(text("meeting.page.decisions"), list);
  }

  private PageSection actions(Meeting meeting, List<MeetingAction> given, ReaderDates dates) {
    Map<PersonId, Person> owners =
        people.list(given.stream().map(MeetingAction::owner).distinct().toList());
    LocalDate today = clock.instant().atZone(meeting.starts().zone()).toLocalDate();
    WorkList list = new WorkList().inColumns();
    given.forEach(
        one ->
            list.add(
                new WorkRow(one.text(), MeetingRoutes.action(one.id()))
                    .icon("list-checks")
                    .note(
                        text(
                            "meeting.page.action-due",
                            dates.day(one.dueOn()),
                            owners.get(one.owner()).name()))
                    .status(MeetingWords.action(one, today))));
    return new PageSection(text("meeting.page.actions"), list).count(given.size());
  }
}
