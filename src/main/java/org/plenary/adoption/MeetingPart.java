package org.plenary.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.Decision;
import org.plenary.meeting.DecisionWords;
import org.plenary.meeting.Election;
import org.plenary.meeting.ElectionWords;
import org.plenary.meeting.Elections;
import org.plenary.meeting.Invitations;
import org.plenary.meeting.Invitee;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingState;
import org.plenary.meeting.Meetings;
import org.plenary.meeting.Minutes;
import org.plenary.meeting.MinutesBook;
import org.plenary.meeting.MinutesHistory;
import org.plenary.meeting.SentMinutes;
import org.plenary.shared.Deadline;
import org.plenary.ui.ReaderDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the meetings left: who was there, what was said, decided and given to whom. */
@Component
@Order(4)
class MeetingPart implements FilePart {

  private final Meetings meetings;
  private final Invitations invitations;
  private final MinutesBook book;
  private final MinutesHistory history;
  private final Elections elections;
  private final People people;

  MeetingPart(
      Meetings meetings,
      Invitations invitations,
      MinutesBook book,
      MinutesHistory history,
      Elections elections,
      People people) {
    this.meetings = meetings;
    this.invitations = invitations;
    this.book = book;
    this.history = history;
    this.elections = elections;
    this.people = people;
  }

  /** Minutes that are still being written are the office's own. */
  @Override
  public void addTo(AdoptionFolder folder) {
    List<Meeting> held = new ArrayList<>(meetings.list(folder.guideline().id()));
    held.removeIf(
        one -> one.state() != MeetingState.MINUTED && one.state() != MeetingState.APPROVED);
    held.sort(Comparator.comparing(one -> one.starts().at()));
    if (held.isEmpty()) {
      return;
    }
    folder.index().heading(2, folder.say("adoption.file.meetings", held.size())).beginLinks();
    for (int at = 0; at < held.size(); at++) {
      Meeting meeting = held.get(at);
      folder.put(
          "meetings/meeting-" + (at + 1) + ".html",
          meeting.title() + " · " + day(folder, meeting),
          page(folder, meeting));
    }
    folder.index().endLinks();
  }

  private static String day(AdoptionFolder folder, Meeting meeting) {
    return folder.days().fullDay(meeting.starts().at().atZone(meeting.starts().zone()));
  }

  private String page(AdoptionFolder folder, Meeting meeting) {
    List<Invitee> invited = invitations.list(folder.by(), meeting.id());
    Minutes minutes = book.get(folder.by(), meeting.id());
    List<Election> elected = elections.list(folder.by(), meeting.id());
    Map<PersonId, Person> known =
        people.list(
            Stream.of(
                    invited.stream().map(Invitee::person),
                    minutes.actions().stream().map(action -> action.owner()),
                    DecisionWords.people(minutes.decisions()).stream(),
                    ElectionWords.people(elected).stream())
                .flatMap(one -> one)
                .distinct()
                .toList());
    OfflinePage page = folder.page(meeting.title()).text(when(folder, meeting.starts()));
    page.text(
        minutes.approvedAt() == null
            ? folder.say("adoption.file.unapproved")
            : folder.say(
                "adoption.file.approved",
                folder.days().fullDay(minutes.approvedAt().atZone(folder.by().zone()))));
    page.heading(2, folder.say("adoption.file.attendance"))
        .table(
            List.of(folder.say("adoption.file.name"), folder.say("adoption.file.attendance")),
            invited.stream()
                .map(
                    one ->
                        List.of(
                            known.get(one.person()).name(),
                            folder.say("meeting.attendance." + one.attendance().key())))
                .toList());
    page.heading(2, folder.say("meeting.page.minutes")).said(minutes.text());
    if (!minutes.decisions().isEmpty()) {
      page.heading(2, folder.say("meeting.page.decisions"))
          .list(minutes.decisions().stream().map(one -> decided(one, known, folder)).toList());
    }
    for (Election one : elected) {
      page.heading(2, folder.say("adoption.file.election", one.post()))
          .list(ElectionWords.lines(one, person -> known.get(person).name(), folder::say));
    }
    if (!minutes.actions().isEmpty()) {
      page.heading(2, folder.say("meeting.page.actions"))
          .list(
              minutes.actions().stream()
                  .map(action -> action.text() + " · " + known.get(action.owner()).name())
                  .toList());
    }
    addEarlier(page, folder, meeting);
    return page.html();
  }

  /** Minutes as the group was sent them, where they say something else now. */
  private void addEarlier(OfflinePage page, AdoptionFolder folder, Meeting meeting) {
    for (SentMinutes sent : history.list(folder.by(), meeting.id())) {
      ReaderDates dates = folder.dates().in(folder.locale(), folder.by().zone());
      page.heading(2, folder.say("meeting.page.minutes-as-sent", dates.moment(sent.sentAt())))
          .said(sent.text());
      if (!sent.decisions().isEmpty()) {
        Map<PersonId, Person> known = people.list(DecisionWords.people(sent.decisions()));
        page.list(sent.decisions().stream().map(one -> decided(one, known, folder)).toList());
      }
    }
  }

  private static String decided(Decision one, Map<PersonId, Person> known, AdoptionFolder folder) {
    String note = DecisionWords.note(one, person -> known.get(person).name(), folder::say);
    return note.isEmpty() ? one.text() : one.text() + " · " + note;
  }

  private static String when(AdoptionFolder folder, Deadline starts) {
    return folder.dates().in(folder.locale(), starts.zone()).deadline(starts);
  }
}
