package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.programme.EditionId;
import org.plenary.programme.OwnCountryRule;
import org.plenary.shared.Countries;

class ConflictHintRuleTest {

  private static final Countries COUNTRIES = new Countries();
  private static final JurorOrigin SEOUL = new JurorOrigin("Korea", "Seoul");

  @Test
  void noticesCountryCityAndEmployer() {
    Entry entry = entry("Seoul Digital Foundation", " seoul", "KOREA");

    assertThat(hints("Seoul Digital Foundation", OwnCountryRule.ABSTAIN, entry))
        .containsExactlyInAnyOrder(
            ConflictKind.SAME_COUNTRY, ConflictKind.SAME_CITY, ConflictKind.EMPLOYER);
  }

  @Test
  void knowsACountryByAnyOfItsNames() {
    for (String name : List.of("South Korea", "Republic of Korea", " korea, republic of ")) {
      assertThat(hints("WeGO", OwnCountryRule.EXCLUDE, entry("Busan City", "Busan", name)))
          .as(name)
          .containsExactly(ConflictKind.SAME_COUNTRY);
    }
    assertThat(hints("WeGO", OwnCountryRule.EXCLUDE, entry("City", "Pyongyang", "North Korea")))
        .isEmpty();
  }

  @Test
  void leavesTheCountryAloneWhereTheEditionHasNoRule() {
    assertThat(hints("WeGO", OwnCountryRule.NONE, entry("Busan City", "Busan", "Korea"))).isEmpty();
  }

  @Test
  void noticesAnOrganisationByATellingWord() {
    assertThat(
            hints(
                "Odense Robotics",
                OwnCountryRule.NONE,
                entry("City of Odense", "Odense", "Denmark")))
        .containsExactly(ConflictKind.EMPLOYER);
  }

  @Test
  void doesNotTakeCommonWordsForATie() {
    assertThat(
            hints(
                "University of Nairobi",
                OwnCountryRule.ABSTAIN,
                entry("University of Tunis", "Tunis", "Tunisia")))
        .isEmpty();
  }

  @Test
  void saysNothingWhereNothingIsKnown() {
    assertThat(
            ConflictHintRule.hints(
                COUNTRIES, JurorOrigin.UNKNOWN, "", OwnCountryRule.ABSTAIN, entry("", "", "")))
        .isEmpty();
  }

  private static Set<ConflictKind> hints(String organisation, OwnCountryRule rule, Entry entry) {
    return ConflictHintRule.hints(COUNTRIES, SEOUL, organisation, rule, entry);
  }

  private static Entry entry(String applicant, String city, String country) {
    Entry known = EntryFixture.entry(EditionId.next(), 1, "tech", city, country);
    return EntryFixture.named(known, applicant);
  }
}
