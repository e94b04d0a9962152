package org.plenary.process.prize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.entry.EligibilityRules;
import org.plenary.process.EngineTestConfiguration;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.EntryForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The table that says who may enter what, as the engine reads it. */
@SpringBootTest(
    classes = EligibilityTableTest.Slice.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:eligibility;MODE=MySQL;NON_KEYWORDS=VALUE,KEY",
      "camunda.bpm.job-execution.enabled=false"
    })
class EligibilityTableTest {

  @Autowired private EligibilityTable table;

  private final Edition edition = new EditionFiles().read("prize/2023").edition();

  @ParameterizedTest
  @CsvSource({
    "tech, CITY, eligible",
    "tech, COMPANY, eligible",
    "tech, INSTITUTION, eligible",
    "tech, INDIVIDUAL, individual-in-project",
    "human, CITY, eligible",
    "human, COMPANY, eligible",
    "human, INSTITUTION, eligible",
    "human, INDIVIDUAL, individual-in-project",
    "leadership, INDIVIDUAL, eligible",
    "leadership, CITY, not-a-person",
    "leadership, COMPANY, not-a-person",
    "leadership, INSTITUTION, not-a-person"
  })
  void saysWhoMayEnterWhat(String category, ApplicantType type, String outcome) {
    assertThat(table.check(edition, category, type, Map.of()).outcome()).isEqualTo(outcome);
  }

  @Test
  void letsInWhomTheFormsOfACategoryOfItsOwnAreFor() {
    Edition added = edition.withForms(moved("leadership", "citizens"));

    assertThat(outcome(added, ApplicantType.INDIVIDUAL)).isEqualTo("eligible");
    assertThat(outcome(added, ApplicantType.CITY)).isEqualTo("not-a-person");

    Edition mixed = added.withForms(both(added.forms(), moved("tech", "citizens")));
    assertThat(outcome(mixed, ApplicantType.INDIVIDUAL)).isEqualTo("eligible");
    assertThat(outcome(mixed, ApplicantType.COMPANY)).isEqualTo("eligible");
  }

  private String outcome(Edition asked, ApplicantType type) {
    return table.check(asked, "citizens", type, Map.of()).outcome();
  }

  private List<EntryForm> moved(String from, String to) {
    return edition.forms().stream()
        .filter(form -> form.category().equals(from))
        .map(form -> new EntryForm(form.key(), to, form.applicantTypes(), form.schema()))
        .toList();
  }

  private static List<EntryForm> both(List<EntryForm> some, List<EntryForm> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  @ParameterizedTest
  @CsvSource({"tech, CITY", "human, COMPANY", "leadership, INDIVIDUAL"})
  void barsAnEarlierWinnerWhateverTheyEnter(String category, ApplicantType type) {
    Map<String, Object> barred = Map.of(EligibilityRules.EARLIER_WINNER_BARRED, true);

    assertThat(table.check(edition, category, type, barred).outcome()).isEqualTo("earlier-winner");
  }

  @Import({EngineTestConfiguration.class, EligibilityTable.class})
  static class Slice {}
}
