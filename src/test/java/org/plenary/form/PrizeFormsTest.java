package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The five entry forms of the prize are readable, ask the same, and differ only where they mean to.
 */
class PrizeFormsTest {

  private static final List<String> PROJECT_FORMS =
      List.of("tech-city", "tech-organisation", "human-city", "human-organisation");

  /** Keys that screens, lists, criteria and mails look up. */
  private static final List<String> LOOKED_UP =
      List.of(
          "title",
          "summary",
          "applicantName",
          "city",
          "country",
          "region",
          "population",
          "contactName",
          "contactEmail",
          "secondContactName",
          "secondContactEmail",
          "signatory",
          "signatoryEmail",
          "problem",
          "development",
          "budget",
          "implementation",
          "learning",
          "value",
          "metrics",
          "endorsement",
          "evidence",
          "consentToPublish",
          "declarationOfTruth");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tech-city",
        "tech-organisation",
        "human-city",
        "human-organisation",
        "leadership"
      })
  void asksWhatTheRestOfTheProgramLooksUp(String name) throws IOException {
    FormSchema form = read(name);

    assertThat(form.id()).isEqualTo(name);
    assertThat(form.title()).isNotBlank();
    assertThat(form.fields()).extracting(FormField::key).containsAll(LOOKED_UP);
    assertThat(form.sections()).allSatisfy(section -> assertThat(section.title()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tech-city",
        "tech-organisation",
        "human-city",
        "human-organisation",
        "leadership"
      })
  void limitsEveryLongTextAndExplainsIt(String name) throws IOException {
    assertThat(read(name).fields())
        .filteredOn(field -> field.type() == FieldType.LONG_TEXT)
        .allSatisfy(field -> assertThat(field.maxWords()).isBetween(100, 400));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tech", "human"})
  void asksCitiesAndOrganisationsTheSameAboutTheProject(String category) throws IOException {
    List<FormSection> city = read(category + "-city").sections();
    List<FormSection> organisation = read(category + "-organisation").sections();

    assertThat(city.subList(1, city.size() - 1))
        .isEqualTo(organisation.subList(1, organisation.size() - 1));
  }

  @Test
  void saysTheSameWhereProjectFormsAskTheSame() throws IOException {
    Set<String> deliberatelyDifferent =
        Set.of(
            "applicantName",
            "city",
            "population",
            "signatory",
            "targetGroups",
            "technology",
            "technologySafety",
            "endorsement");
    for (String key : commonKeys()) {
      Stream<FormField> same = PROJECT_FORMS.stream().map(name -> field(name, key));
      if (!deliberatelyDifferent.contains(key)) {
        assertThat(same.distinct()).as(key).hasSize(1);
      }
    }
  }

  @Test
  void takesHalfPosts() {
    assertThat(PROJECT_FORMS)
        .allSatisfy(form -> assertThat(field(form, "staffCount").limits().decimals()).isEqualTo(1));
  }

  @Test
  void requiresTargetGroupsOnlyOfHumanCentriCity() {
    assertThat(field("human-city", "targetGroups").required()).isTrue();
    assertThat(field("human-organisation", "targetGroups").required()).isTrue();
    assertThat(field("tech-city", "targetGroups").required()).isFalse();
  }

  @Test
  void asksForTheNominatorOnlyWhenSomebodyElseFiles() throws IOException {
    FormSchema form = read("leadership");
    FormField nominator = form.findField("nominator").orElseThrow();

    assertThat(nominator.isShown(FormFixture.answers("filedBy", "NOMINEE"), java.util.Map.of()))
        .isFalse();
    assertThat(nominator.isShown(FormFixture.answers("filedBy", "NOMINATOR"), java.util.Map.of()))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tech-city",
        "tech-organisation",
        "human-city",
        "human-organisation",
        "leadership"
      })
  void isWrittenBackAsItWasRead(String name) throws IOException {
    String file = Files.readString(Path.of("bpmn/prize/" + name + ".form"));
    ObjectNode original = (ObjectNode) Json.MAPPER.readTree(file);

    assertThat(Json.MAPPER.readTree(FormSchema.read(file).toJson())).isEqualTo(original);
  }

  private static Set<String> commonKeys() {
    return PROJECT_FORMS.stream()
        .map(PrizeFormsTest::keys)
        .reduce(
            (some, others) -> some.stream().filter(others::contains).collect(Collectors.toSet()))
        .orElseThrow();
  }

  private static Set<String> keys(String name) {
    return readQuietly(name).fields().stream().map(FormField::key).collect(Collectors.toSet());
  }

  private static FormField field(String name, String key) {
    return readQuietly(name).findField(key).orElseThrow();
  }

  private static FormSchema readQuietly(String name) {
    try {
      return read(name);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static FormSchema read(String name) throws IOException {
    return FormSchema.read(Files.readString(Path.of("bpmn/prize/" + name + ".form")));
  }
}
