package org.plenary.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.plenary.shared.Deadline;

/**
 * Dates and times in one reader's language and zone. The patterns are texts, so translators choose
 * them.
 */
public class ReaderDates {

  /** Beyond this many days, "34 days left" tells less than the date does. */
  private static final int DAYS_WORTH_COUNTING = 14;

  private final Messages messages;
  private final Clock clock;
  private final Locale locale;
  private final Locale format;
  private final ZoneId zone;

  ReaderDates(Messages messages, Clock clock, Locale locale, ZoneId zone) {
    this.messages = messages;
    this.clock = clock;
    this.locale = locale;
    this.format = messages.formatLocale(locale);
    this.zone = zone;
  }

  /** The zone this reader's times are written in. */
  public ZoneId zone() {
    return zone;
  }

  /** "Thursday 15 June 2023, 18:00 in Seoul (11:00 in Amsterdam)". */
  public String deadline(Deadline deadline) {
    ZonedDateTime there = deadline.at().atZone(deadline.zone());
    ZonedDateTime here = deadline.at().atZone(zone);
    String published = text("ui.date.at", fullDay(there), time(there), city(deadline.zone()));
    if (zone.equals(deadline.zone())) {
      return published;
    }
    String local =
        there.toLocalDate().equals(here.toLocalDate())
            ? text("ui.date.time-in", time(here), city(zone))
            : text("ui.date.at", write("weekday", here), time(here), city(zone));
    return text("ui.date.both", published, local);
  }

  /**
   * "15 June, 18:00 in Seoul": a deadline in a line of facts, in the organiser's zone only; with
   * its year where that is another one.
   */
  public String shortDeadline(Deadline deadline) {
    ZonedDateTime there = deadline.at().atZone(deadline.zone());
    return text("ui.date.at", longDay(there.toLocalDate()), time(there), city(deadline.zone()));
  }

  /** "Thursday 15 June 2023". */
  public String fullDay(TemporalAccessor day) {
    return write("full", day);
  }

  /** "15 Jun" in tables, with its year where that is another one: "15 Jun 2022". */
  public String day(LocalDate day) {
    return write(isThisYear(day) ? "table" : "table-year", day);
  }

  public String day(Instant at) {
    return day(at.atZone(zone).toLocalDate());
  }

  /** "today, 09:20", "yesterday, 17:02", "18 May, 16:04". */
  public String moment(Instant at) {
    ZonedDateTime here = at.atZone(zone);
    return text("ui.date.moment", dayOf(here), time(here));
  }

  /** "18 May, 16:04 in Amsterdam": a moment by which something has to be done. */
  public String due(Instant at) {
    ZonedDateTime here = at.atZone(zone);
    return text("ui.date.at", dayOf(here), time(here), city(zone));
  }

  /** "14:32". */
  public String time(Instant at) {
    return time(at.atZone(zone));
  }

  /** "5–19 July", "30 June – 4 July"; with the year where it is not this one. */
  public String span(LocalDate from, LocalDate through) {
    return span(from, through, "day");
  }

  /** "5–19 Jul", "30 Jun – 4 Jul": where there is little room. */
  public String shortSpan(LocalDate from, LocalDate through) {
    return span(from, through, "table");
  }

  // The year stands once, at the end, unless the two differ in it.
  private String span(LocalDate from, LocalDate through, String length) {
    String end = write(isThisYear(through) ? length : length + "-year", through);
    if (from.equals(through)) {
      return end;
    }
    boolean sameYear = from.getYear() == through.getYear();
    if (sameYear && from.getMonth() == through.getMonth()) {
      return text("ui.date.span-in-month", write("of-month", from), end);
    }
    return text(
        "ui.date.span", write(sameYear || isThisYear(from) ? length : length + "-year", from), end);
  }

  /** "15 June", with its year where that is another one. */
  public String longDay(LocalDate day) {
    return write(isThisYear(day) ? "day" : "day-year", day);
  }

  /** "3 days left", "1 day left", "today"; nothing when it is over or more than two weeks away. */
  public String left(Instant until) {
    long days = daysUntil(until);
    if (until.isBefore(clock.instant()) || days > DAYS_WORTH_COUNTING) {
      return "";
    }
    return days == 0 ? text("ui.date.today") : text("ui.date.left", days);
  }

  /** Whole calendar days from the reader's today; negative once it is past. */
  public long daysUntil(Instant until) {
    return ChronoUnit.DAYS.between(today(), until.atZone(zone).toLocalDate());
  }

  public boolean isPast(Instant at) {
    return at.isBefore(clock.instant());
  }

  /** A zone by its city, as in "18:00 in Seoul". */
  public String city(ZoneId of) {
    String id = of.getId();
    String last = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    return messages.getOr(last, locale, "ui.zone." + id);
  }

  private String dayOf(ZonedDateTime here) {
    long ago = ChronoUnit.DAYS.between(here.toLocalDate(), today());
    return switch ((int) ago) {
      case 0 -> text("ui.date.today");
      case 1 -> text("ui.date.yesterday");
      default -> day(here.toLocalDate());
    };
  }

  private boolean isThisYear(LocalDate day) {
    return day.getYear() == today().getYear();
  }

  private LocalDate today() {
    return clock.instant().atZone(zone).toLocalDate();
  }

  private String time(ZonedDateTime at) {
    return write("time", at);
  }

  private String write(String pattern, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(text("ui.date.pattern." + pattern), format).format(time);
  }

  private String text(String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }
}
