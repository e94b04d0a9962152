package org.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Countries;

/** No region of a known country stays in English on a French screen. */
class RegionNamesTest {

  private static final ResourceBundle FRENCH = ResourceBundle.getBundle("i18n.ui", Locale.FRENCH);

  @Test
  void callEveryRegionOfACountryByItsName() {
    Countries countries = new Countries();

    assertThat(countries.names())
        .extracting(countries::regionOf)
        .allMatch(region -> FRENCH.containsKey(RegionNames.of(region, key -> key)));
    assertThat(RegionNames.of("Middle East", FRENCH::getString)).isEqualTo("Moyen-Orient");
  }

  @Test
  void leaveOthersAsTheyAre() {
    assertThat(RegionNames.of("Nordic countries", FRENCH::getString)).isEqualTo("Nordic countries");
    assertThat(RegionNames.of("", FRENCH::getString)).isEmpty();
  }
}
