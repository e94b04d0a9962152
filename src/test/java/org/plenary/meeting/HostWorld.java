package org.plenary.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What a call for hosts asks, and what is offered. */
final class HostWorld {

  static final LocalDate DUE = LocalDate.of(2023, 12, 1);
  static final LocalDate FROM = LocalDate.of(2024, 2, 1);
  static final LocalDate THROUGH = LocalDate.of(2024, 2, 29);

  private HostWorld() {}

  /** That many meetings, all in the same window. */
  static List<HostWanted> wanted(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new HostWanted("Expert group meeting " + number, FROM, THROUGH))
        .toList();
  }

  static HostTerms terms(String host) {
    return terms(host, LocalDate.of(2024, 2, 13), LocalDate.of(2024, 2, 15));
  }

  static HostTerms terms(String host, LocalDate from, LocalDate through) {
    return new HostTerms(
        HostKind.LOCAL_GOVERNMENT,
        host,
        "Kigali",
        "Rwanda",
        from,
        through,
        120,
        "The room and the meals.",
        "English, French",
        "No steps; sign language on request.",
        "A letter within five days.");
  }

  /** The last instant that still counts. */
  static Instant lastMinute() {
    return LastDay.of(DUE, MeetingWorld.NAIROBI).at();
  }

  static Instant over() {
    return lastMinute().plusSeconds(61);
  }
}
