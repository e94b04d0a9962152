package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.form.FormSchema;

class EditionFileTest {

  private final String good = EditionFixture.fileText("2023");

  @Test
  void readsTheEditionOf2023AsPlanned() {
    Edition edition = EditionFixture.read(good).edition();

    assertThat(edition.plannedAwards()).isEqualTo(11);
    assertThat(edition.rules().finalists()).isEqualTo(42);
    assertThat(edition.slots()).hasSize(9);
    assertThat(edition.criteria()).hasSize(6);
    assertThat(edition.form("tech", ApplicantType.COMPANY).orElseThrow().key())
        .isEqualTo("tech-organisation");
    assertThat(edition.form("tech", ApplicantType.INDIVIDUAL)).isEmpty();
  }

  @Test
  void readsTheEditionOf2025FromDataAlone() {
    Edition edition = EditionFixture.read(EditionFixture.fileText("2025")).edition();

    assertThat(edition.plannedAwards()).isEqualTo(21);
    assertThat(edition.rules().finalists()).isEqualTo(45);
    assertThat(awardsOf(edition, "tech")).isEqualTo(8);
    assertThat(awardsOf(edition, "human")).isEqualTo(8);
    assertThat(awardsOf(edition, "leadership")).isEqualTo(2);
  }

  @Test
  void readsBothEditionsWithTheirRealForms() {
    EditionFiles files = new EditionFiles();

    assertThat(files.list()).contains("prize/2025", "prize/2023");
    assertThat(files.read("prize/2023").edition().problems()).isEmpty();
    assertThat(files.read("prize/2025").edition().problems()).isEmpty();
  }

  @Test
  void namesAnswersThatEveryFormOfAProjectAsksFor() {
    Edition edition = new EditionFiles().read("prize/2023").edition();

    for (EntryForm form : edition.forms()) {
      FormSchema schema = FormSchema.read(form.schema());
      edition.criteria().stream()
          .flatMap(criterion -> criterion.answers().stream())
          .forEach(answer -> assertThat(schema.findField(answer)).as(form.key()).isPresent());
    }
  }

  @Test
  void readsDatesInTheirOwnZoneAndKeepsTheWordsAsPublished() {
    Edition edition = EditionFixture.read(good).edition();

    assertThat(edition.date(EditionDate.CALL_CLOSES).at())
        .isEqualTo(Instant.parse("2023-06-15T09:00:00Z"));
    assertThat(edition.date(EditionDate.CALL_CLOSES).zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    assertThat(edition.date(EditionDate.CALL_CLOSES).wording())
        .isEqualTo("Thursday 15 June 2023, 18:00 in Seoul");
    assertThat(edition.date(EditionDate.FINALISTS_TOLD).wording())
        .isEqualTo("by Friday 4 August 2023");
  }

  @Test
  void refusesWeightsThatDoNotSumToAHundred() {
    FileProblem problem = only(good.replaceFirst("weight: 20", "weight: 25"));

    assertThat(problem.messageKey()).isEqualTo("programme.check.weights");
    assertThat(problem.arguments()).containsExactly(105);
    assertThat(problem.line()).isEqualTo(lineOf("criteria:"));
  }

  @Test
  void refusesDatesOutOfOrderAndNamesTheLine() {
    FileProblem problem = only(good.replace("at: 2023-07-19T18:00", "at: 2023-08-05T18:00"));

    assertThat(problem.messageKey()).isEqualTo("programme.check.date-order");
    assertThat(problem.field()).isEqualTo("dates.finalists-told");
    assertThat(problem.line()).isEqualTo(lineOf("  finalists-told:"));
  }

  @Test
  void refusesAFormThatDoesNotExist() {
    EditionFileReader reader =
        new EditionFileReader(
            "prize/test",
            "prize",
            form ->
                form.equals("tech-city.form")
                    ? Optional.empty()
                    : Optional.of(EditionFixture.FORM));

    EditionFileRefused refused =
        catchThrowableOfType(EditionFileRefused.class, () -> reader.read(good));

    assertThat(refused.problems())
        .extracting(FileProblem::messageKey, FileProblem::field)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("programme.file.unknown-form", "forms[0].file"));
  }

  @Test
  void refusesSlotKeysGivenTwice() {
    FileProblem problem = only(good.replace("key: leader,", "key: index-mention,"));

    assertThat(problem.messageKey()).isEqualTo("programme.check.twice");
    assertThat(problem.field()).isEqualTo("slots.index-mention");
  }

  @Test
  void refusesAMisspeltFieldInsteadOfIgnoringIt() {
    assertThat(problems(good.replaceFirst("weight: 20", "wieght: 20")))
        .extracting(FileProblem::messageKey)
        .containsExactlyInAnyOrder("programme.file.unknown-field", "programme.file.field-missing");
  }

  @Test
  void refusesAFieldGivenTwice() {
    assertThat(only(good.replaceFirst("code: SSCP23", "code: SSCP23\ncode: SSCP24")).messageKey())
        .isEqualTo("programme.file.field-twice");
  }

  @Test
  void refusesAZoneThatDoesNotKnowSummerTime() {
    assertThat(only(good.replace("zone: Asia/Seoul", "zone: CET")).messageKey())
        .isEqualTo("programme.file.zone");
  }

  @Test
  void refusesADayThatDoesNotExist() {
    FileProblem problem = only(good.replace("2023-06-15T18:00", "2023-06-31T18:00"));

    assertThat(problem.messageKey()).isEqualTo("programme.file.date-expected");
    assertThat(problem.arguments()).contains("2023-06-31T18:00");
  }

  @Test
  void takesANoAsTheWordItIs() {
    Edition edition =
        EditionFixture.read(good.replace("may-enter: yes", "may-enter: no")).edition();

    assertThat(edition.rules().earlierWinnersMayEnter()).isFalse();
    assertThat(only(good.replace("may-enter: yes", "may-enter: perhaps")).messageKey())
        .isEqualTo("programme.file.yes-or-no");
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    String bad =
        good.replaceFirst("count: 1", "count: one").replace("finalists: 42", "finalists: many");

    assertThat(problems(bad)).hasSize(2);
  }

  @Test
  void refusesWhatIsNoYamlAtItsLine() {
    assertThat(only("code: SSCP23\nname: \"open").line()).isEqualTo(2);
    assertThat(only("").messageKey()).isEqualTo("programme.file.empty");
  }

  @Test
  void movesEveryDateForADemo() {
    EditionTemplate template =
        EditionFixture.read(good).shiftedBy(364 * 3).named("SSCP26", "Seoul Smart City Prize 2026");

    assertThat(template.edition().date(EditionDate.CALL_CLOSES).wording())
        .isEqualTo("Thursday 11 June 2026, 18:00 in Seoul");
    assertThat(template.edition().code()).isEqualTo("SSCP26");
    assertThat(template.edition().problems()).isEmpty();
  }

  @Test
  void readsWhatAwaitsWinners() {
    WinnerPlan plan = EditionFixture.read(good).edition().winners();

    assertThat(plan.ceremony().place()).isEqualTo("Dongdaemun Design Plaza in Seoul");
    assertThat(plan.with("leader")).extracting(BenefitOffer::key).containsExactly("training");
    assertThat(plan.with("tech-gold"))
        .extracting(BenefitOffer::kind)
        .containsExactly(BenefitKind.TRAINING, BenefitKind.COLLABORATION);
  }

  @Test
  void refusesABenefitOfAnAwardThatDoesNotExist() {
    FileProblem problem =
        only(good.replace("[tech-gold, tech-silver,", "[tech-cold, tech-silver,"));

    assertThat(problem.messageKey()).isEqualTo("programme.check.benefit-slot");
    assertThat(problem.line()).isEqualTo(lineOf("    - key: project"));
  }

  private static int awardsOf(Edition edition, String category) {
    return edition.slots().stream()
        .filter(slot -> category.equals(slot.category()))
        .mapToInt(AwardSlot::count)
        .sum();
  }

  private static FileProblem only(String text) {
    List<FileProblem> problems = problems(text);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static List<FileProblem> problems(String text) {
    return catchThrowableOfType(EditionFileRefused.class, () -> EditionFixture.read(text))
        .problems();
  }

  private int lineOf(String start) {
    return good.lines().toList().indexOf(start) + 1;
  }
}
