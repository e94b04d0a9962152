package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryImportLine.Fate;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.SeenProgress;
import org.plenary.support.StatementCounter;
import org.plenary.ui.TableFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@EntryTest
class EntryImportsTest {

  private static final Set<EntryState> ALL = Set.of(EntryState.values());

  @Autowired private EntryImports imports;
  @Autowired private EntryImportWork work;
  @Autowired private EntryImportTemplates templates;
  @Autowired private Entries entries;
  @Autowired private Screenings screenings;
  @Autowired private ImportOrigins origins;
  @Autowired private HandOvers handOvers;
  @Autowired private Submissions submissions;
  @Autowired private EntryWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private People people;
  @Autowired private StatementCounter statements;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private Edition edition;

  @BeforeEach
  void aDayInTheCall() {
    edition = world.begin(people);
  }

  @Test
  void takesCompleteLinesAsSentAndWritesToNobody() {
    SeenProgress seen = take(new EntrySheet(edition).line("Lifts").line("Trams").xlsx());

    assertThat(seen.said).isEqualTo(List.of(2, 0, 0, 0));
    List<Entry> sent = entries.listByState(edition.id(), Set.of(EntryState.SENT));
    assertThat(sent).extracting(Entry::title).containsExactly("Lifts", "Trams");
    assertThat(sent).extracting(Entry::receipt).containsExactly("SSCP23-0001", "SSCP23-0002");
    assertThat(sent).extracting(Entry::country).containsOnly("Kenya");
    assertThat(submissions.latest(sent.get(0).id()).answers().rows("metrics")).hasSize(2);
    assertThat(recipients()).isEmpty();
    assertThat(events.stream(EntryImported.class)).hasSize(2);
    assertThat(events.stream(EntriesImported.class))
        .singleElement()
        .satisfies(event -> assertThat(event.sent()).isEqualTo(2));
  }

  @Test
  void readsTheSameFromAFileWithSemicolons() {
    EntrySheet sheet = new EntrySheet(edition).line("Lifts").line("Trams");

    assertThat(read(sheet.csv()).lines()).isEqualTo(read(sheet.xlsx()).lines());
  }

  @Test
  void addsNothingWhenTheSameFileComesAgain() {
    byte[] file = new EntrySheet(edition).line("Lifts").line("Trams", "Reference", "7").xlsx();
    take(file);

    assertThat(read(file).count(Fate.KNOWN)).isEqualTo(2);
    assertThat(take(file).said).isEqualTo(List.of(0, 0, 2, 0));
    assertThat(entries.listByState(edition.id(), ALL)).hasSize(2);
  }

  @Test
  void keepsTheGoodLinesAndNamesTheBadOnesWithTheirReason() {
    SeenProgress seen =
        take(
            new EntrySheet(edition)
                .line("Good")
                .line("Nowhere", "Country", "Cairo")
                .line("Nought", "Country", "0")
                .line("Slanted", "Population of the city", "about 5")
                .line("Swapped", "Category", "City")
                .line("Elsewhere", "Region", "Kenya")
                .xlsx());

    assertThat(seen.said).isEqualTo(List.of(1, 0, 0, 5));
    assertThat(seen.notedLines).containsSubsequence(3L, 4L, 5L, 6L, 7L);
    assertThat(seen.notedKeys)
        .containsSubsequence(
            "entry.import.line.no-country",
            "entry.import.line.no-country",
            "entry.import.line.number",
            "entry.import.line.type-as-category",
            "entry.import.line.country-elsewhere");
  }

  @Test
  void makesADraftOfWhatIsNotComplete() {
    take(new EntrySheet(edition).line("Half", "Country", "", "City", "").xlsx());

    Entry draft = entries.listByState(edition.id(), Set.of(EntryState.DRAFT)).get(0);
    assertThat(draft.title()).isEqualTo("Half");
    assertThat(draft.owner()).isEqualTo(world.han.id());
    assertThat(read(new EntrySheet(edition).line("Other", "Country", "").xlsx()).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.fate()).isEqualTo(Fate.DRAFT))
        .satisfies(
            line -> assertThat(line.findings()).contains(LineFinding.of("missing", "Country")));
  }

  @Test
  void flagsWhatMayBeASlipAndTakesItAllTheSame() {
    world.sent(world.marijke, edition, "Lifts that report themselves");

    EntryImportList list =
        read(
            new EntrySheet(edition)
                .line("Lifts that report themselves", "City", "Rotterdam")
                .line("Marked", "City", "H")
                .line("Other", "Region", "Europe")
                .line("May", "Arrived on", "2023-05-10")
                .line("April", "Arrived on", "2023-04-10")
                .xlsx());

    assertThat(list.count(Fate.SENT)).isEqualTo(5);
    assertThat(list.filesMissing().values()).containsExactly(5L);
    assertThat(list.lines())
        .extracting(
            line ->
                line.ownFindings().stream()
                    .map(one -> one.messageKey().replaceFirst(".*line.", ""))
                    .toList())
        .containsExactly(
            List.of("like-entry"),
            List.of("city-mark"),
            List.of("other-region"),
            List.of(),
            List.of("arrival-order"));
  }

  @Test
  void refusesANumberThatIsUsedTwice() {
    EntryImportList list =
        read(
            new EntrySheet(edition)
                .line("One", "Reference", "20")
                .line("Two", "Reference", "20")
                .xlsx());

    assertThat(list.lines())
        .extracting(EntryImportLine::fate)
        .containsExactly(Fate.SENT, Fate.REFUSED);
    take(new EntrySheet(edition).line("One", "Reference", "20").xlsx());
    assertThat(
            read(new EntrySheet(edition).line("New", "Reference", "20").xlsx())
                .lines()
                .get(0)
                .findings())
        .contains(LineFinding.of("reference-taken", "20"));
  }

  @Test
  void takesAfterTheCloseWhatArrivedBeforeItAndRefusesWhatDidNot() {
    clock.stopAt(world.closes(edition).plusSeconds(5L * 24 * 3600));

    SeenProgress seen =
        take(
            new EntrySheet(edition)
                .line("In time", "Arrived on", "2023-06-01")
                .line("Late", "Arrived on", "2023-06-18")
                .line("Undated")
                .line("Half", "Arrived on", "2023-06-01", "City", "")
                .xlsx());

    assertThat(seen.said).isEqualTo(List.of(1, 0, 0, 3));
    assertThat(entries.listByState(edition.id(), ALL))
        .singleElement()
        .satisfies(entry -> assertThat(entry.submittedAt()).isBefore(world.closes(edition)));
  }

  @Test
  void takesThePartsOfTheWorldOfStatisticsWhereTheCountrySaysTheRegion() {
    byte[] file =
        new EntrySheet(edition)
            .line("Hanoi", "Region", "Asia", "Country", "Viet Nam")
            .line("Amman", "Region", "asie", "Country", "Jordan")
            .line("Suva", "Region", "Oceania", "Country", "FJ")
            .line("Nowhere", "Region", "Asia", "Country", "")
            .line("Nairobi", "Region", "Oceania", "Country", "Kenya")
            .xlsx();

    EntryImportList list =
        imports.read(world.han, edition.id(), file, "Asia 2\nasie 1\nOceania 2\nTotal 5");

    assertThat(list.lines())
        .extracting(EntryImportLine::fate)
        .containsExactly(Fate.SENT, Fate.SENT, Fate.SENT, Fate.REFUSED, Fate.REFUSED);
    assertThat(list.lines().get(0).ownFindings())
        .containsExactly(LineFinding.of("region-by-country", "Asia", "Viet Nam", "Asia-Pacific"));
    assertThat(list.lines().get(3).findings().get(0).messageKey()).endsWith("grouping-alone");
    assertThat(list.lines().get(4).findings().get(0).messageKey()).endsWith("grouping-elsewhere");
    take(file);
    assertThat(entries.listByState(edition.id(), Set.of(EntryState.SENT)))
        .extracting(Entry::region)
        .containsExactly("Asia-Pacific", "Middle East", "Asia-Pacific");
  }

  @Test
  void takesNothingOfATableWhoseTotalIsNotThatOfItsLines() {
    EntrySheet sheet = new EntrySheet(edition).line("One").line("Two");
    byte[] right = sheet.bare("Region", "Africa, total", "Title", "2").xlsx();
    byte[] wrong = sheet.bare("Region", "Total", "Title", "3").xlsx();

    assertThatThrownBy(
            () -> work.of(world.han, edition.id(), "x", wrong, "").run(new SeenProgress()))
        .isInstanceOf(EntryImportRefused.class)
        .hasMessageContaining("regions-and-total [2, 3]");
    assertThatThrownBy(() -> imports.read(world.han, edition.id(), right, "Africa 2\nTotal 3"))
        .hasMessageContaining("regions-and-total [2, 3]");
    assertThat(entries.listByState(edition.id(), ALL)).isEmpty();
    assertThat(take(right).said).isEqualTo(List.of(2, 0, 0, 0));
  }

  @Test
  void leavesWhoTypedThemFreeToScreenThem() {
    take(new EntrySheet(edition).line("Lifts").xlsx());
    EntryId id = entries.listByState(edition.id(), ALL).get(0).id();
    screenings.beginScreening(id);

    screenings.decide(world.han, id, Verdict.ELIGIBLE, null, "");

    assertThat(screenings.isLeftToOthers(world.han, id)).isFalse();
    assertThat(screenings.list(world.park, id)).hasSize(1);
    assertThat(entries.get(world.han, id).state()).isEqualTo(EntryState.IN_SCREENING);
  }

  @Test
  void handsItToItsApplicantOnlyWhenTheOfficeSaysSo() {
    take(new EntrySheet(edition).line("Lifts", "Reference", "A-7").xlsx());
    EntryId id = entries.listByState(edition.id(), ALL).get(0).id();

    assertThat(origins.isKeptByOffice(world.park, id)).isTrue();
    assertThat(origins.find(world.park, id).orElseThrow().reference()).isEqualTo("A-7");
    assertThat(handOvers.mayHandOver(world.han, id)).isTrue();
    handOvers.offer(world.han, id, "mayor@lifts.example", "It is yours");

    assertThat(recipients()).containsExactly("mayor@lifts.example");
  }

  @Test
  void keepsOthersThanTheOfficeFromImporting() {
    byte[] file = new EntrySheet(edition).line("Lifts").xlsx();

    for (Person other : List.of(world.auditor, world.marijke)) {
      assertThatThrownBy(() -> imports.read(other, edition.id(), file, ""))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> work.of(other, edition.id(), "x", file, "").run(new SeenProgress()))
          .isInstanceOf(NotAllowed.class);
    }
    assertThat(entries.listByState(edition.id(), ALL)).isEmpty();
  }

  @Test
  void offersAnEmptyTableThatItKnowsAgain() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    templates.write(world.han, edition.id(), out);

    assertThat(TableFile.read(out.toByteArray()).get(0).get(0).cells())
        .startsWith("Reference", "Arrived on", "Category", "Applicant type")
        .contains("Title of the project", "Measured results");
    assertThatThrownBy(() -> read(out.toByteArray()))
        .isInstanceOf(EntryImportRefused.class)
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> templates.write(world.auditor, edition.id(), out))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void readsThreeLinesWithTheStatementsOfOne() {
    byte[] one = new EntrySheet(edition).line("One").xlsx();
    byte[] three = new EntrySheet(edition).line("One").line("Two").line("Three").xlsx();
    read(one);

    int ofOne = statements.countDuring(() -> read(one));

    assertThat(statements.countDuring(() -> read(three))).isEqualTo(ofOne);
  }

  private List<String> recipients() {
    return jdbc.sql("select recipient_email from notification_notice").query(String.class).list();
  }

  private EntryImportList read(byte[] file) {
    return imports.read(world.han, edition.id(), file, "");
  }

  private SeenProgress take(byte[] file) {
    SeenProgress seen = new SeenProgress();
    try {
      work.of(world.han, edition.id(), "entries.xlsx", file, "").run(seen);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
    return seen;
  }
}
