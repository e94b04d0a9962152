package org.plenary.meeting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.plenary.identity.Person;
import org.plenary.notification.MailSettings;
import org.springframework.stereotype.Service;

/** A meeting as iCalendar. Taken again after a change, it takes the place of the earlier one. */
@Service
public class MeetingCalendar {

  private static final String MAKER = "-//Plenary//Meetings//EN";
  private static final Duration ALARM_AHEAD = Duration.ofDays(-1);

  private final Meetings meetings;
  private final MailSettings settings;
  private final Clock clock;

  MeetingCalendar(Meetings meetings, MailSettings settings, Clock clock) {
    this.meetings = meetings;
    this.settings = settings;
    this.clock = clock;
  }

  public String of(Person reader, MeetingId id) {
    return written(calendar(meetings.get(reader, id)));
  }

  /** What a mail program asks its reader to accept, or to take out of their calendar again. */
  String invitation(Meeting meeting) {
    Calendar calendar = calendar(meeting);
    calendar.add(
        meeting.state() == MeetingState.CANCELLED
            ? ImmutableMethod.CANCEL
            : ImmutableMethod.REQUEST);
    return written(calendar);
  }

  private Calendar calendar(Meeting meeting) {
    Calendar calendar = new Calendar().withProdId(MAKER).withDefaults().getFluentTarget();
    calendar.add(event(meeting));
    return calendar;
  }

  private static String written(Calendar calendar) {
    StringWriter out = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private VEvent event(Meeting meeting) {
    VEvent event = new VEvent(false);
    event.add(new Uid(meeting.id() + "@plenary"));
    event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    event.add(new Sequence(meeting.version()));
    event.add(new DtStart<>(meeting.starts().at()));
    event.add(new DtEnd<>(meeting.endsAt()));
    event.add(new Summary(meeting.title()));
    event.add(new Location(meeting.place().isBlank() ? meeting.link() : meeting.place()));
    event.add(
        new Description(
            meeting.agenda().stream().map(AgendaItem::title).collect(Collectors.joining("\n"))));
    event.add(new Url(URI.create(settings.absolute(MeetingRoutes.meeting(meeting.id())))));
    event.add(
        meeting.state() == MeetingState.CANCELLED
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    if (meeting.state() != MeetingState.CANCELLED) {
      event.add(alarm(meeting));
    }
    return event;
  }

  private static VAlarm alarm(Meeting meeting) {
    VAlarm alarm = new VAlarm(ALARM_AHEAD);
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(meeting.title()));
    return alarm;
  }
}
