package org.plenary.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a host offers.
 *
 * @param host the state, the city, the university
 * @param capacity how many people the place holds
 * @param pays what the host pays
 */
public record HostTerms(
    HostKind kind,
    String host,
    String city,
    String country,
    @Nullable LocalDate from,
    @Nullable LocalDate through,
    int capacity,
    String pays,
    String languages,
    String accessibility,
    String visaHelp) {

  HostTerms stripped() {
    return new HostTerms(
        kind,
        host.strip(),
        city.strip(),
        country,
        from,
        through,
        capacity,
        pays.strip(),
        languages.strip(),
        accessibility.strip(),
        visaHelp.strip());
  }
}
