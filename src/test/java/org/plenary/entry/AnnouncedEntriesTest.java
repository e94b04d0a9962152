package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.plenary.ui.TableFile;

/** The entries of 2025 by region: 71 + 66 + 45 + 26 + 10 + 2 = 220. */
class AnnouncedEntriesTest {

  private static final Set<String> WORDS = Set.of("total", "합계");
  private static final String REGIONS =
      "Americas 71\nAsia: 66\nMiddle East 45\nEurope 26\nAfrica 10\nOceania 2\n";
  private static final Map<String, Integer> COUNTED =
      Map.of(
          "Americas", 71, "Asia", 66, "Middle East", 45, "Europe", 26, "Africa", 10, "Oceania", 2);

  @Test
  void takesTwoHundredAndTwenty() {
    AnnouncedEntries announced = AnnouncedEntries.read(REGIONS + "Total 220", WORDS);

    announced.check(COUNTED);

    assertThat(announced.regions()).isEqualTo(COUNTED);
    assertThat(announced.total()).isEqualTo(220);
  }

  @Test
  void refusesTwoHundredAndNineteenAndNamesBothNumbers() {
    refused(
        () -> AnnouncedEntries.read(REGIONS + "Total 219", WORDS).check(COUNTED),
        "regions-and-total",
        220,
        219);
    refused(() -> AnnouncedEntries.read("219", WORDS).check(COUNTED), "total-and-rows", 219, 220);
  }

  @Test
  void refusesARegionWithOtherRows() {
    refused(
        () -> AnnouncedEntries.read("asia 65", WORDS).check(COUNTED),
        "region-and-rows",
        "asia",
        65,
        66);
    refused(
        () -> AnnouncedEntries.read("Asia 66", WORDS).check(COUNTED), "total-and-rows", 66, 220);
  }

  @Test
  void asksNothingWhereNothingIsAnnounced() {
    AnnouncedEntries.read(" \n", WORDS).check(COUNTED);
    AnnouncedEntries.NONE.check(COUNTED);
  }

  @Test
  void refusesALineWithoutANumberAndARegionNamedTwice() {
    refused(() -> AnnouncedEntries.read("Asia", WORDS), "announced-unread", "Asia");
    refused(() -> AnnouncedEntries.read("Asia 1\nAsia 2", WORDS), "announced-twice", "Asia");
  }

  @Test
  void findsTheTotalsAmongTheLinesOfATable() {
    ImportTotals totals =
        new ImportTotals(
            rows(
                "Lifts,City,Asia",
                "Total recall,City,Asia,5",
                "Total Asia,66",
                "Africa,total:,10",
                "합계,,76"),
            WORDS);

    assertThat(totals.entries()).extracting(TableFile.Row::line).containsExactly(1, 2);
    assertThat(totals.announced().regions())
        .isEqualTo(new LinkedHashMap<>(Map.of("Asia", 66, "Africa", 10)));
    assertThat(totals.announced().total()).isEqualTo(76);
  }

  @Test
  void believesNeitherOfTwoTotals() {
    refused(
        new ImportTotals(rows("Total,219", "Total,220"), WORDS)::announced,
        "regions-and-total",
        219,
        220);
  }

  private static List<TableFile.Row> rows(String... lines) {
    List<TableFile.Row> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new TableFile.Row(rows.size() + 1, Arrays.asList(line.split(","))));
    }
    return rows;
  }

  private static void refused(ThrowingCallable act, String why, Object... arguments) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            EntryImportRefused.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo("entry.import.refused." + why);
              assertThat(refusal.arguments()).containsExactly(arguments);
            });
  }
}
