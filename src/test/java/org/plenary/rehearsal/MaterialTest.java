package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MaterialTest {

  private final List<Place> places = Material.places();

  @Test
  void lets240EntriesComeFrom93CitiesIn47Countries() {
    assertThat(places).hasSize(240);
    assertThat(places.stream().map(place -> place.country() + place.city()).distinct()).hasSize(93);
    assertThat(places.stream().map(Place::country).distinct()).hasSize(47);
  }

  @Test
  void sharesThemAmongTheRegionsAsIn2023() {
    Map<String, Long> shares =
        places.stream().collect(Collectors.groupingBy(Place::region, Collectors.counting()));

    assertThat(shares)
        .containsEntry("Asia-Pacific", 110L)
        .containsEntry("Europe", 58L)
        .containsEntry("Middle East", 41L)
        .containsEntry("Americas", 24L)
        .containsEntry("Africa", 7L);
  }

  @Test
  void mixesThemSoThatAFewAreLikeAllOfThem() {
    assertThat(places.subList(0, 24).stream().map(Place::region).distinct()).hasSizeGreaterThan(3);
    assertThat(places.subList(0, 72).stream().map(Place::city).distinct()).hasSizeGreaterThan(60);
  }
}
