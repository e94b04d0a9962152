package org.plenary.desk.site;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.plenary.programme.DeadlineWording;
import org.plenary.shared.Deadline;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.ReaderDates;

/** Writes dates for a visitor whose zone is not known; a script puts theirs in where it may run. */
public final class SiteWords {

  private final ReaderDates universal;
  private final Clock clock;
  private final Messages messages;
  private final Locale locale;

  SiteWords(Dates dates, Messages messages, Clock clock, Locale locale) {
    this.messages = messages;
    this.locale = locale;
    this.universal = dates.in(locale, ZoneOffset.UTC);
    this.clock = clock;
  }

  /**
   * When the page was written, to the minute: scripts trust the visitor's clock only if it agrees.
   */
  public String servedAt() {
    return clock.instant().truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** "Thursday 15 June 2023". */
  public String day(PublicDate date) {
    return universal.fullDay(date.at().atZone(zone(date)));
  }

  public String day(LocalDate day) {
    return universal.fullDay(day);
  }

  /** As published; what was published in the usual words is said in the reader's. */
  public String published(PublicDate date) {
    Deadline deadline = deadline(date);
    return DeadlineWording.isUsual(deadline)
        ? messages.get(locale, "ui.date.at", day(date), time(date), city(date))
        : date.wording();
  }

  /** From when results are public; once that has passed without any, that they are late. */
  public String resultsFrom(PublicDate date) {
    String key = date.at().isAfter(clock.instant()) ? "judging-now" : "results-late";
    return messages.get(locale, "desk.site." + key, published(date));
  }

  /** "English or French". */
  public String anyOf(List<String> languageTags) {
    return messages.anyOf(languageTags.stream().map(Locale::forLanguageTag).toList(), locale);
  }

  /** "18:00", at the organiser's. */
  public String time(PublicDate date) {
    return date.at().atZone(zone(date)).toLocalTime().toString();
  }

  public String city(PublicDate date) {
    return universal.city(zone(date));
  }

  /** "Thursday 15 June 2023, 18:00 in Seoul (09:00 in UTC)". */
  public String both(PublicDate date) {
    return universal.deadline(deadline(date));
  }

  /** "09:00", the same instant in UTC. */
  public String universalTime(PublicDate date) {
    return date.at().atZone(ZoneOffset.UTC).toLocalTime().toString();
  }

  /** Whole days until then, none once it is past. */
  public long daysLeft(PublicDate date) {
    return left(date).toDays();
  }

  /** The hours beyond the whole days. */
  public int hoursLeft(PublicDate date) {
    return left(date).toHoursPart();
  }

  public int minutesLeft(PublicDate date) {
    return left(date).toMinutesPart();
  }

  private Duration left(PublicDate date) {
    Duration left = Duration.between(clock.instant(), date.at());
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Deadline deadline(PublicDate date) {
    return new Deadline(date.at(), zone(date), date.wording());
  }

  private static ZoneId zone(PublicDate date) {
    return ZoneId.of(date.zone());
  }
}
