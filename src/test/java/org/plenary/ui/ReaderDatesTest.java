package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Deadline;
import org.plenary.support.StoppedClock;

class ReaderDatesTest {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Deadline close = new Deadline(at("2023-06-15T18:00+09:00"), SEOUL, "as published");

  @Test
  void tellsADeadlineInBothZones() {
    assertThat(reader(AMSTERDAM).deadline(close))
        .isEqualTo("Thursday 15 June 2023, 18:00 in Seoul (11:00 in Amsterdam)");
  }

  @Test
  void tellsTheOrganisersZoneOnceToThoseWhoLiveInIt() {
    assertThat(reader(SEOUL).deadline(close)).isEqualTo("Thursday 15 June 2023, 18:00 in Seoul");
  }

  @Test
  void writesTheYearOfAShortDeadlineOnlyWhereItIsAnotherOne() {
    Deadline nextYear = new Deadline(at("2024-01-15T18:00+09:00"), SEOUL, "");

    assertThat(reader(AMSTERDAM).shortDeadline(close)).isEqualTo("15 June, 18:00 in Seoul");
    assertThat(reader(AMSTERDAM).shortDeadline(nextYear))
        .isEqualTo("15 January 2024, 18:00 in Seoul");
  }

  @Test
  void namesTheReadersDayWhereItIsAnotherOne() {
    Deadline evening = new Deadline(at("2023-06-15T23:59+09:00"), SEOUL, "");

    assertThat(reader(ZoneId.of("Pacific/Auckland")).deadline(evening))
        .isEqualTo("Thursday 15 June 2023, 23:59 in Seoul (Friday 16 June, 02:59 in Auckland)");
  }

  @Test
  void writesCitiesOfSeveralWords() {
    assertThat(reader(SEOUL).city(ZoneId.of("America/Argentina/Buenos_Aires")))
        .isEqualTo("Buenos Aires");
  }

  @Test
  void keepsToTheLanguageOfTheTexts() {
    ReaderDates dutch = dates("2023-06-12T10:00+02:00").in(new Locale("nl", "NL"), AMSTERDAM);

    assertThat(dutch.fullDay(LocalDate.of(2023, 6, 15))).isEqualTo("Thursday 15 June 2023");
  }

  @Test
  void countsTheDaysLeftByTheReadersCalendar() {
    ReaderDates reader = reader(AMSTERDAM);

    assertThat(reader.left(close.at())).isEqualTo("3 days left");
    assertThat(reader.left(at("2023-06-13T01:00+02:00"))).isEqualTo("1 day left");
    assertThat(reader.left(at("2023-06-12T23:00+02:00"))).isEqualTo("today");
  }

  @Test
  void countsNoDaysThatAreOverOrFarAway() {
    ReaderDates reader = reader(AMSTERDAM);

    assertThat(reader.left(at("2023-06-12T09:59+02:00"))).isEmpty();
    assertThat(reader.left(at("2023-06-27T10:00+02:00"))).isEmpty();
    assertThat(reader.left(at("2023-06-26T10:00+02:00"))).isEqualTo("14 days left");
  }

  @Test
  void writesTheYearOnlyWhereItIsAnotherOne() {
    assertThat(reader(SEOUL).day(LocalDate.of(2023, 6, 15))).isEqualTo("15 Jun");
    assertThat(reader(SEOUL).day(LocalDate.of(2022, 6, 15))).isEqualTo("15 Jun 2022");
  }

  @Test
  void tellsAMomentByTodayAndYesterday() {
    ReaderDates reader = reader(AMSTERDAM);

    assertThat(reader.moment(at("2023-06-12T09:20+02:00"))).isEqualTo("today, 09:20");
    assertThat(reader.moment(at("2023-06-11T17:02+02:00"))).isEqualTo("yesterday, 17:02");
    assertThat(reader.moment(at("2023-05-18T16:04+02:00"))).isEqualTo("18 May, 16:04");
  }

  @Test
  void namesTheMonthOfASpanOnce() {
    ReaderDates reader = reader(SEOUL);

    assertThat(reader.span(LocalDate.of(2023, 7, 5), LocalDate.of(2023, 7, 19)))
        .isEqualTo("5–19 July");
    assertThat(reader.span(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 7, 4)))
        .isEqualTo("30 June – 4 July");
    assertThat(reader.span(LocalDate.of(2023, 9, 25), LocalDate.of(2023, 9, 25)))
        .isEqualTo("25 September");
  }

  @Test
  void saysTheYearOfASpanOnce() {
    ReaderDates reader = reader(ZoneId.of("Asia/Seoul"));

    assertThat(reader.span(LocalDate.of(2024, 1, 18), LocalDate.of(2024, 2, 12)))
        .isEqualTo("18 January – 12 February 2024");
    assertThat(reader.shortSpan(LocalDate.of(2024, 1, 5), LocalDate.of(2024, 1, 9)))
        .isEqualTo("5–9 Jan 2024");
    assertThat(reader.span(LocalDate.of(2023, 12, 18), LocalDate.of(2024, 1, 12)))
        .isEqualTo("18 December – 12 January 2024");
  }

  private static ReaderDates reader(ZoneId zone) {
    return dates("2023-06-12T10:00+02:00").in(Locale.UK, zone);
  }

  private static Dates dates(String now) {
    return new Dates(Texts.messages(), StoppedClock.fixed(now));
  }

  private static Instant at(String dateTimeWithOffset) {
    return OffsetDateTime.parse(dateTimeWithOffset).toInstant();
  }
}
