package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** In which languages an entry may be written. */
class EntryLanguagesTest {

  private static final Instant DURING_THE_CALL = Instant.parse("2023-06-01T00:00:00Z");
  private static final String IN_FILE = "entry-languages: [en]";

  private final String file = EditionFixture.fileText("2023");

  @Test
  void areReadFromTheFileInItsOrder() {
    assertThat(read("entry-languages: [ko, en]").rules().entryLanguages())
        .containsExactly(Locale.KOREAN, Locale.ENGLISH);
  }

  @Test
  void areEnglishWhereNothingIsSaid() {
    assertThat(read("").rules().entryLanguages()).containsExactly(Locale.ENGLISH);
    String kept =
        EditionStore.json(read(IN_FILE)).replaceFirst(",\"entryLanguages\":\\[\"en\"\\]", "");
    assertThat(kept).doesNotContain("entryLanguages");
    assertThat(EditionStore.parse(kept).rules().entryLanguages()).containsExactly(Locale.ENGLISH);
  }

  @Test
  void areKeptAsTheyWereChosen() {
    Edition chosen = in(Locale.forLanguageTag("pt-BR"), Locale.FRENCH);

    assertThat(EditionStore.parse(EditionStore.json(chosen))).isEqualTo(chosen);
  }

  @Test
  void mustBeLanguagesAndAtLeastOne() {
    assertThat(
            catchThrowableOfType(EditionFileRefused.class, () -> read("entry-languages: [english]"))
                .problems())
        .singleElement()
        .extracting(FileProblem::messageKey)
        .isEqualTo("programme.file.unknown-language");
    assertThat(in().problems())
        .extracting(EditionProblem::messageKey)
        .containsExactly("programme.check.no-entry-language");
  }

  @Test
  void growAfterPublicationAndNeverShrink() {
    Edition published = in(Locale.ENGLISH, Locale.FRENCH);

    assertThatCode(() -> change(published, in(Locale.FRENCH, Locale.ENGLISH, Locale.KOREAN)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> change(published, in(Locale.ENGLISH)))
        .isInstanceOf(ChangeRefused.class)
        .hasMessageContaining("language-removed");
  }

  private static void change(Edition published, Edition wanted) {
    new PublishedChangePolicy(published, wanted, DURING_THE_CALL).check();
  }

  private static Edition in(Locale... languages) {
    Edition edition = EditionFixture.anEdition();
    return edition.with(edition.rules().writtenIn(List.of(languages)));
  }

  private Edition read(String line) {
    assertThat(file).contains(IN_FILE);
    return EditionFixture.read(file.replace(IN_FILE, line)).edition();
  }
}
