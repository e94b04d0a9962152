package org.plenary.notification;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * Something people come to, as iCalendar. Taken again after a change, it takes the place of the
 * earlier one.
 *
 * @param id the same through all changes: calendars know it by this
 * @param version grows with every change of what a calendar shows
 * @param url the whole address of its page
 */
public record CalendarEntry(
    String id,
    int version,
    Instant startsAt,
    Instant endsAt,
    String title,
    String place,
    String description,
    String url,
    boolean isCancelled) {

  private static final String MAKER = "-//Plenary//Meetings//EN";
  private static final Duration ALARM_AHEAD = Duration.ofDays(-1);

  public CalendarEntry cancelled() {
    return new CalendarEntry(id, version, startsAt, endsAt, title, place, description, url, true);
  }

  /** For who fetches it; a mail makes of it what its reader is asked to accept. */
  public String file(Instant now) {
    Calendar calendar = new Calendar().withProdId(MAKER).withDefaults().getFluentTarget();
    calendar.add(event(now));
    StringWriter out = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private VEvent event(Instant now) {
    VEvent event = new VEvent(false);
    event.add(new Uid(id + "@plenary"));
    event.add(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
    event.add(new Sequence(version));
    event.add(new DtStart<>(startsAt));
    event.add(new DtEnd<>(endsAt));
    event.add(new Summary(title));
    event.add(new Location(place));
    event.add(new Description(description));
    event.add(new Url(URI.create(url)));
    event.add(isCancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    if (!isCancelled) {
      event.add(alarm());
    }
    return event;
  }

  private VAlarm alarm() {
    VAlarm alarm = new VAlarm(ALARM_AHEAD);
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(title));
    return alarm;
  }
}
