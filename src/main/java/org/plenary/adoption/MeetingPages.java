package org.plenary.adoption;

import java.util.List;
import java.util.Map;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.Decision;
import org.plenary.meeting.Invitations;
import org.plenary.meeting.Invitee;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingAction;
import org.plenary.meeting.Minutes;
import org.plenary.meeting.MinutesBook;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Component;

/** What one meeting left, as a page: who was there, what was said, decided and given to whom. */
@Component
class MeetingPages {

  private final Invitations invitations;
  private final MinutesBook book;
  private final People people;
  private final Messages messages;
  private final Dates dates;

  MeetingPages(
      Invitations invitations, MinutesBook book, People people, Messages messages, Dates dates) {
    this.invitations = invitations;
    this.book = book;
    this.people = people;
    this.messages = messages;
    this.dates = dates;
  }

  String page(Person by, Meeting meeting) {
    List<Invitee> invited = invitations.list(by, meeting.id());
    Minutes minutes = book.get(by, meeting.id());
    Map<PersonId, Person> known = people.list(invited.stream().map(Invitee::person).toList());
    return new OfflinePage(meeting.title(), by.locale())
        .text(dates.in(by.locale(), meeting.starts().zone()).deadline(meeting.starts()))
        .heading(2, say(by, "adoption.file.attendance"))
        .table(
            List.of(say(by, "adoption.file.name"), say(by, "adoption.file.attendance")),
            invited.stream()
                .map(
                    one ->
                        List.<Object>of(
                            known.get(one.person()).name(),
                            say(by, "meeting.attendance." + one.attendance().key())))
                .toList())
        .heading(2, say(by, "meeting.page.minutes"))
        .text(minutes.text())
        .heading(2, say(by, "meeting.page.decisions"))
        .list(minutes.decisions().stream().map(Decision::text).toList())
        .heading(2, say(by, "meeting.page.actions"))
        .list(minutes.actions().stream().map(MeetingAction::text).toList())
        .html();
  }

  private String say(Person by, String key) {
    return messages.get(by.locale(), key);
  }
}
