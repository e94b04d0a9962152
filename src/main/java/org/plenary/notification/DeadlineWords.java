package org.plenary.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plenary.shared.Deadline;
import org.springframework.context.MessageSource;

/** Instants in words, for one reader: "Friday 9 June 2023, 18:00 in Seoul (11:00 in Rotterdam)". */
class DeadlineWords {

  private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final MessageSource messages;
  private final Locale language;
  private final ZoneId readerZone;

  DeadlineWords(MessageSource messages, Locale language, ZoneId readerZone) {
    this.messages = messages;
    this.language = language;
    this.readerZone = readerZone;
  }

  /** The whole of it, for running text. */
  String full(Deadline deadline) {
    String published = at(deadline.at(), deadline.zone());
    if (isSameClock(deadline)) {
      return published;
    }
    return messages.getMessage(
        "notification.mail.both-zones", new Object[] {published, readers(deadline)}, language);
  }

  /** The organiser's day alone, for subjects. */
  String day(Deadline deadline) {
    return ofPattern("weekday").format(deadline.at().atZone(deadline.zone()));
  }

  /** "Friday 9 June 2023, 18:00 in Seoul". */
  String at(Instant instant, ZoneId zone) {
    ZonedDateTime there = instant.atZone(zone);
    return messages.getMessage(
        "notification.mail.at",
        new Object[] {date(there.toLocalDate()), clock(there), city(zone)},
        language);
  }

  /** The reader's hour, with the day where it is another one there. */
  String readers(Deadline deadline) {
    ZonedDateTime here = deadline.at().atZone(readerZone);
    boolean isSameDay =
        here.toLocalDate().equals(deadline.at().atZone(deadline.zone()).toLocalDate());
    return isSameDay
        ? messages.getMessage(
            "notification.mail.hour", new Object[] {clock(here), city(readerZone)}, language)
        : at(deadline.at(), readerZone);
  }

  /** Whether both zones show the same hour then, so that naming one is enough. */
  boolean isSameClock(Deadline deadline) {
    return readerZone
        .getRules()
        .getOffset(deadline.at())
        .equals(deadline.zone().getRules().getOffset(deadline.at()));
  }

  String date(LocalDate date) {
    return ofPattern("full").format(date);
  }

  private String clock(ZonedDateTime time) {
    return time.getSecond() == 0 ? ofPattern("time").format(time) : TO_THE_SECOND.format(time);
  }

  /** The patterns of the screens, so that a mail and the page it leads to write one day alike. */
  private DateTimeFormatter ofPattern(String name) {
    Locale format = Locale.forLanguageTag(word("ui.locale"));
    return DateTimeFormatter.ofPattern(word("ui.date.pattern." + name), format);
  }

  private String word(String key) {
    return messages.getMessage(key, null, language);
  }

  private String city(ZoneId zone) {
    String id = zone.getId();
    String last = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    return messages.getMessage("ui.zone." + id, null, last, language);
  }
}
