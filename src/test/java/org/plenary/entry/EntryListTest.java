package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryFilter.Only;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.support.Records;
import org.plenary.support.SeenProgress;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EntryTest
class EntryListTest {

  @Autowired private EntryList list;
  @Autowired private EntrySearch search;
  @Autowired private OwnEntries owned;
  @Autowired private EntryTables tables;
  @Autowired private JdbcClient jdbc;
  @Autowired private Screenings screenings;
  @Autowired private Entries entries;
  @Autowired private EntryWorld world;
  @Autowired private EntryFigures figures;
  @Autowired private People people;
  @Autowired private StatementCounter statements;
  private Edition edition;

  @BeforeEach
  void aDayInTheCall() {
    edition = world.begin(people);
  }

  @Test
  void costsTheSameForOneRowAndForThree() {
    world.inScreening(world.marijke, edition, "One");
    int forOne = statements.countDuring(() -> all(world.han));
    world.inScreening(world.marijke, edition, "Two");
    world.inScreening(world.daan, edition, "Three");

    assertThat(all(world.han)).hasSize(3);
    assertThat(statements.countDuring(() -> all(world.han))).isEqualTo(forOne).isEqualTo(1);
  }

  @Test
  void ownListCostsTheSameForOneRowAndForThree() {
    world.sent(world.marijke, edition, "One");
    int forOne = statements.countDuring(() -> owned.list(world.marijke));
    world.sent(world.marijke, edition, "Two");
    world.sent(world.marijke, edition, "Three");

    assertThat(statements.countDuring(() -> owned.list(world.marijke))).isEqualTo(forOne);
  }

  @Test
  void findsByEveryWordTyped() {
    world.sent(world.marijke, edition, "Lifts that report themselves");
    world.sent(world.marijke, edition, "Water squares");

    assertThat(titles("rotterdam LIFTS")).containsExactly("Lifts that report themselves");
    assertThat(titles("sscp23-0002")).containsExactly("Water squares");
    assertThat(titles("100%")).isEmpty();
    assertThat(titles("lifts squares")).isEmpty();
    assertThat(titles("' or 1=1 --")).isEmpty();
  }

  @Test
  void findsByReceiptOrTitleForTheRecord() {
    Entry lifts = world.sent(world.marijke, edition, "Lifts that report 100% of faults");
    Entry squares = world.sent(world.marijke, edition, "Water squares");
    world.draft(world.marijke, edition, "Water that is only a draft");

    assertThat(search.list(world.han, " sscp23-0001 ")).containsExactly(lifts.id());
    assertThat(search.list(world.auditor, "WATER")).containsExactly(squares.id());
    assertThat(search.list(world.han, "0%")).containsExactly(lifts.id());
    assertThat(search.list(world.han, "SSCP23")).isEmpty();
    assertThatThrownBy(() -> search.list(world.marijke, "water")).isInstanceOf(NotFound.class);
  }

  @Test
  void narrowsByStateCategoryTypeRegionAndCountry() {
    world.inScreening(world.marijke, edition, "In screening");
    world.sent(world.marijke, edition, "Just sent");

    assertThat(list(EntryFilter.SENT.in(Set.of(EntryState.SENT)))).hasSize(1);
    assertThat(list(filter(Set.of("human"), Set.of(), Set.of()))).isEmpty();
    assertThat(list(filter(Set.of("tech"), Set.of("Europe"), Set.of("Netherlands")))).hasSize(2);
  }

  @Test
  void showsOnlyWhatWasSentUntilDraftsAreAskedFor() {
    world.draft(world.marijke, edition, "A draft");

    assertThat(all(world.han)).isEmpty();
    assertThat(list(EntryFilter.SENT.in(Set.of(EntryState.DRAFT)))).hasSize(1);
  }

  @Test
  void knowsWhatWaitsForItsReader() {
    Entry entry = world.inScreening(world.marijke, edition, "Undecided");
    screenings.decide(world.han, entry.id(), Verdict.ELIGIBLE, null, "");

    assertThat(list.count(world.han, edition.id(), EntryFilter.SENT.waiting())).isZero();
    assertThat(list.count(world.park, edition.id(), EntryFilter.SENT.waiting())).isEqualTo(1);
    assertThat(all(world.park))
        .singleElement()
        .satisfies(row -> assertThat(row.waitsForReader()).isTrue());
  }

  @Test
  void countsThePlacesFromWhichEntriesWereSent() {
    world.draft(world.marijke, edition, "A draft");
    assertThat(figures.reach(edition.id())).isEqualTo(new EntryReach(0, 0));

    world.sent(world.marijke, edition, "One");
    world.sent(world.daan, edition, "Two");

    assertThat(figures.reach(edition.id())).isEqualTo(new EntryReach(1, 1));
  }

  @Test
  void goesOutAsATableInTheWordsOfWhoeverTakesItOut() throws Exception {
    world.sent(world.marijke, edition, "Lifts");
    jdbc.sql("update entry_entry set region = 'Asia-Pacific'").update();
    Person french = Records.with(world.han, "locale", Locale.FRENCH);
    SeenProgress seen = new SeenProgress();

    tables.work(french, edition, EntryFilter.SENT, List.of(), EntryTables.Format.CSV).run(seen);

    assertThat(seen.file.toString(StandardCharsets.UTF_8))
        .contains("Asie-Pacifique", "Ville", "Envoyée")
        .doesNotContain("Asia-Pacific", "city");
  }

  @Test
  void isClosedToApplicants() {
    assertThatThrownBy(() -> all(world.marijke)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> list.count(world.marijke, edition.id(), EntryFilter.SENT))
        .isInstanceOf(NotFound.class);
    assertThat(all(world.auditor)).isEmpty();
  }

  @Test
  void countsTheFunnelAndTheRegions() {
    world.eligible(world.marijke, edition, "Eligible");
    world.sent(world.daan, edition, "Sent");
    world.draft(world.daan, edition, "Draft");

    Map<EntryState, Integer> counts = figures.counts(edition.id());
    assertThat(counts.get(EntryState.ELIGIBLE)).isEqualTo(1);
    assertThat(counts.get(EntryState.DRAFT)).isEqualTo(1);
    assertThat(counts.get(EntryState.AWARDED)).isZero();
    assertThat(figures.countsByRegion(edition.id())).isEqualTo(Map.of("Europe", 2));
    assertThat(figures.countSubmitted(edition.id())).isEqualTo(2);
  }

  @Test
  void listsByStateForOtherModules() {
    Entry sent = world.sent(world.marijke, edition, "Sent");

    assertThat(entries.listByState(edition.id(), List.of(EntryState.SENT)))
        .extracting(Entry::id)
        .containsExactly(sent.id());
    assertThat(entries.titles(List.of(sent.id()))).isEqualTo(Map.of(sent.id(), "Sent"));
  }

  private List<EntryListItem> all(Person by) {
    return list.list(by, edition.id(), EntryFilter.SENT, EntryOrder.NUMBER, true, 0, 50);
  }

  private List<EntryListItem> list(EntryFilter filter) {
    return list.list(world.han, edition.id(), filter, EntryOrder.TITLE, false, 0, 50);
  }

  private List<String> titles(String search) {
    return list(EntryFilter.SENT.searching(search)).stream().map(EntryListItem::title).toList();
  }

  private static EntryFilter filter(
      Set<String> categories, Set<String> regions, Set<String> countries) {
    return new EntryFilter("", Set.of(), categories, Set.of(), regions, countries, Only.ALL);
  }
}
