package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Expert;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.AgendaRule;
import org.plenary.meeting.Invitations;
import org.plenary.meeting.Invitee;
import org.plenary.meeting.LastDayMove;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingState;
import org.plenary.meeting.MinutesBook;
import org.plenary.meeting.Quorum;
import org.plenary.meeting.Reply;
import org.plenary.ui.Badge;
import org.plenary.ui.Isolated;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.Written;

/** The sections of a meeting's page. */
@SpringComponent
class MeetingParts {

  private final Invitations invitations;
  private final MinutesBook book;
  private final People people;

  MeetingParts(Invitations invitations, MinutesBook book, People people) {
    this.invitations = invitations;
    this.book = book;
    this.people = people;
  }

  PageSection agenda(Person person, Meeting meeting) {
    PageSection section = new PageSection(text("meeting.agenda.title"));
    if (meeting.agenda().isEmpty()) {
      section.add(quiet(text("meeting.agenda.none")));
      return section;
    }
    ZoneId zone = meeting.starts().zone();
    AgendaRule.Laid laid = AgendaRule.lay(meeting);
    OrderedList list = new OrderedList();
    list.addClassName("agenda");
    for (int place = 0; place < meeting.agenda().size(); place++) {
      AgendaItem item = meeting.agenda().get(place);
      Span facts =
          new Span(
              text(
                  item.speaker().isBlank() ? "meeting.agenda.line" : "meeting.agenda.line-speaker",
                  MeetingWords.time(laid.startsAt().get(place), zone),
                  item.minutes(),
                  item.speaker()));
      facts.addClassName("ink2");
      list.add(new ListItem(new Isolated(item.title()), facts));
    }
    section.add(list);
    String fit = MeetingWords.fit(laid, meeting.endsAt(), zone);
    if (!fit.isEmpty() && person.isStaff() && meeting.isAhead()) {
      section.add(warning(fit));
    }
    return section;
  }

  PageSection people(Person person, Meeting meeting) {
    List<Invitee> invited = invitations.list(person, meeting.id());
    PageSection section = new PageSection(text("meeting.page.people")).count(invited.size());
    if (invited.isEmpty()) {
      section.add(quiet(text("meeting.page.people-none")));
    }
    boolean isOver = invited.stream().anyMatch(one -> one.attendance().isThere());
    if (isOver && meeting.state() != MeetingState.INVITED) {
      Quorum quorum = book.quorum(person, meeting.id());
      section.add(
          quiet(
              text(
                  quorum.isMet() ? "meeting.page.quorum-met" : "meeting.page.quorum-not-met",
                  quorum.there(),
                  quorum.needed())));
    }
    if (!isOver && !invited.isEmpty()) {
      section.add(quiet(replies(invited)));
    }
    Map<PersonId, Person> known = people.list(invited.stream().map(Invitee::person).toList());
    WorkList list = new WorkList();
    for (Invitee one : invited) {
      Div row = new Div(new Isolated(known.get(one.person()).name()));
      row.add(
          new Badge(
              isOver
                  ? MeetingWords.attendance(one.attendance())
                  : MeetingWords.reply(one.reply())));
      if (!one.note().isBlank()) {
        Paragraph note = quiet(one.note());
        note.getElement().setAttribute("dir", "auto");
        row.add(note);
      }
      row.addClassName("invitee");
      list.add(new ListItem(row));
    }
    section.add(list);
    if (person.isStaff() && meeting.isAhead()) {
      List<Expert> silent = invitations.listUnreachable(person, meeting.id());
      if (!silent.isEmpty()) {
        section.add(
            warning(
                text(
                    "meeting.page.unreachable",
                    silent.size(),
                    silent.stream().map(Expert::label).collect(Collectors.joining(", ")))));
      }
    }
    return section;
  }

  private static String replies(List<Invitee> invited) {
    Map<Reply, Long> counts =
        invited.stream().collect(Collectors.groupingBy(Invitee::reply, Collectors.counting()));
    return Stream.of(Reply.YES, Reply.MAYBE, Reply.NO, Reply.NONE)
        .filter(counts::containsKey)
        .map(reply -> text("meeting.page.count-" + reply.key(), counts.get(reply)))
        .collect(Collectors.joining(" · "));
  }

  /** That a last day was another before, and why it moved. */
  static Optional<Component> moved(@Nullable LastDayMove move, ZoneId zone, ReaderDates dates) {
    return Optional.ofNullable(move)
        .map(
            known ->
                new Div(
                    quiet(text("meeting.last-day.was", dates.shortDeadline(known.due(zone)))),
                    new Written(known.reason())))
        .map(MeetingParts::apart);
  }

  /** What the office says to those it calls. */
  static Optional<Component> note(String words) {
    return Optional.of(words)
        .filter(note -> !note.isEmpty())
        .map(note -> apart(new Div(new Written(note))));
  }

  private static Component apart(Div part) {
    part.addClassName("sec");
    return part;
  }

  static Paragraph quiet(String words) {
    Paragraph text = new Paragraph(words);
    text.addClassName("ink2");
    return text;
  }

  static Paragraph warning(String words) {
    Paragraph text = new Paragraph(words);
    text.addClassName("meetingwarning");
    return text;
  }
}
