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
                    COUNTRIES,
                    new JurorFacts(JurorOrigin.UNKNOWN, "", "", List.of()),
                    OwnCountryRule.ABSTAIN,
                    entry("", "", ""),
                    EntryTies.NONE)
                .kinds())
        .isEmpty();
  }

  @Test
  void noticesPastWorkByApplicantPartnerOrTitleAndSaysByWhich() {
    Entry odense = entry("City of Odense", "Odense", "Denmark");
    EntryTies partners = new EntryTies("", List.of("Fjordlab A/S"));

    Hints byPartner = past(odense, partners, "Fjordlab, harbour sensors 2019", "Bergen tram study");
    assertThat(byPartner.kinds()).containsExactly(ConflictKind.PAST_PROJECT);
    assertThat(byPartner.words()).containsExactly("Fjordlab, harbour sensors 2019");
    assertThat(past(odense, partners, "Adviser, Odense smart lights").kinds())
        .containsExactly(ConflictKind.PAST_PROJECT);
    assertThat(past(odense, partners, odense.title()).kinds())
        .containsExactly(ConflictKind.PAST_PROJECT);
  }

  @Test
  void takesNoCommonWordOfProjectsForPastWork() {
    Entry entry = entry("Tunis Digital Agency", "Tunis", "Tunisia");

    assertThat(past(entry, EntryTies.NONE, "Digital public services, pilot project").kinds())
        .isEmpty();
  }

  @Test
  void noticesTheNominatorByNameAndByHouse() {
    Entry entry = entry("Mayor Lee", "Busan", "Nowhere");
    EntryTies byName = new EntryTies("OKELLO Amara, Urban Lab", List.of());
    EntryTies byHouse = new EntryTies("Director, Lakeside Institute", List.of());

    assertThat(past(entry, byName).kinds()).containsExactly(ConflictKind.NOMINATOR);
    assertThat(past(entry, byName).words()).containsExactly("OKELLO Amara, Urban Lab");
    assertThat(past(entry, byHouse, "Lakeside Institute, until 2020").kinds())
        .contains(ConflictKind.NOMINATOR);
    assertThat(past(entry, new EntryTies("Amara Ndlovu", List.of())).kinds()).isEmpty();
  }

  private static Hints past(Entry entry, EntryTies named, String... ties) {
    return ConflictHintRule.hints(
        COUNTRIES,
        new JurorFacts(JurorOrigin.UNKNOWN, "Amara Okello", "WeGO", List.of(ties)),
        OwnCountryRule.NONE,
        entry,
        named);
  }

  private static Set<ConflictKind> hints(String organisation, OwnCountryRule rule, Entry entry) {
    return ConflictHintRule.hints(
            COUNTRIES,
            new JurorFacts(SEOUL, "Somebody", organisation, List.of()),
            rule,
            entry,
            EntryTies.NONE)
        .kinds();
  }

  private static Entry entry(String applicant, String city, String country) {
    Entry known = EntryFixture.entry(EditionId.next(), 1, "tech", city, country);
    return EntryFixture.named(known, applicant);
  }
}
