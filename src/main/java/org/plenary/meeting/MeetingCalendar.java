package org.plenary.meeting;

import java.time.Clock;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.notification.CalendarEntry;
import org.plenary.notification.MailSettings;
import org.springframework.stereotype.Service;

/** A meeting as iCalendar. Taken again after a change, it takes the place of the earlier one. */
@Service
public class MeetingCalendar {

  private final Meetings meetings;
  private final MailSettings settings;
  private final Clock clock;

  MeetingCalendar(Meetings meetings, MailSettings settings, Clock clock) {
    this.meetings = meetings;
    this.settings = settings;
    this.clock = clock;
  }

  public String of(Person reader, MeetingId id) {
    return of(meetings.get(reader, id));
  }

  /** For a mail about it. */
  String of(Meeting meeting) {
    return new CalendarEntry(
            meeting.id().value(),
            meeting.version(),
            meeting.starts().at(),
            meeting.endsAt(),
            meeting.title(),
            meeting.where(),
            meeting.agenda().stream().map(AgendaItem::title).collect(Collectors.joining("\n")),
            settings.absolute(MeetingRoutes.meeting(meeting.id())),
            meeting.state() == MeetingState.CANCELLED)
        .file(clock.instant());
  }
}
