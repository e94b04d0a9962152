package org.plenary.group;

import java.util.List;
import java.util.Locale;
import org.plenary.shared.Countries;
import org.springframework.stereotype.Component;

/** The two places each country has. Asked with the group locked, so that two at once wait. */
@Component
class NominationPlaces {

  private final NominationRows rows;
  private final Countries countries;

  NominationPlaces(NominationRows rows, Countries countries) {
    this.rows = rows;
    this.countries = countries;
  }

  void requireFree(NominationId id, GroupId group, String country, String email) {
    List<Nomination> others =
        rows.listSent(group).stream()
            .filter(other -> other.state().holdsPlace() && !other.id().equals(id))
            .toList();
    String address = email.toLowerCase(Locale.ROOT);
    others.stream()
        .filter(other -> other.email().toLowerCase(Locale.ROOT).equals(address))
        .findFirst()
        .ifPresent(
            other -> {
              throw new NominationRefused("nominated-already", other.email());
            });
    CountryFull.check(
        countries,
        others.stream()
            .map(other -> new CountryFull.Holder(other.receipt(), other.country()))
            .toList(),
        country);
  }
}
