package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The prize's forms say everything in French and Korean, and the same things in the same order. */
class PrizeFormTranslationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tech-city",
        "tech-organisation",
        "human-city",
        "human-organisation",
        "leadership"
      })
  void areWhole(String name) throws IOException {
    FormSchema english = FormSchema.read(Files.readString(Path.of("bpmn/prize/" + name + ".form")));
    for (Locale language : new Locale[] {Locale.FRENCH, Locale.KOREAN}) {
      FormSchema translated = english.in(language);

      assertThat(fields(translated)).allMatch(field -> !field.original().isEmpty());
      assertThat(fields(translated).map(FormField::original))
          .containsExactlyElementsOf(fields(english).map(FormField::label).toList());
      assertThat(fields(translated).map(FormField::key))
          .containsExactlyElementsOf(fields(english).map(FormField::key).toList());
      assertThat(fields(translated).map(FormField::hint).filter(hint -> !hint.isEmpty()))
          .doesNotContainAnyElementsOf(
              fields(english).map(FormField::hint).filter(hint -> !hint.isEmpty()).toList());
      assertThat(translated.sections().stream().map(FormSection::title))
          .doesNotContain("Applicant");
    }
  }

  private static Stream<FormField> fields(FormSchema form) {
    return form.fields().stream()
        .flatMap(field -> Stream.concat(Stream.of(field), field.children().stream()));
  }
}
