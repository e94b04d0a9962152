package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that come with the program say everything in French and Korean, in the same order. */
class ShippedFormTranslationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prize/tech-city",
        "prize/tech-organisation",
        "prize/human-city",
        "prize/human-organisation",
        "prize/leadership",
        "consultation/nomination"
      })
  void areWhole(String name) throws IOException {
    FormSchema english = FormSchema.read(Files.readString(Path.of("bpmn/" + name + ".form")));
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
          .doesNotContain("Applicant", "Nominator");
      assertThat(english.edit().translation(FormEdit.WHOLE, Translation.TITLE, language))
          .isNotBlank();
      english.fields().forEach(field -> assertOptionsAreTranslated(english, field, language));
    }
  }

  private static void assertOptionsAreTranslated(
      FormSchema form, FormField field, Locale language) {
    if (field.type() != FieldType.COUNTRY) {
      assertThat(field.options())
          .allSatisfy(
              option ->
                  assertThat(
                          form.edit()
                              .translation(
                                  field.key(), Translation.option(option.value()), language))
                      .as("%s in %s", option, language)
                      .isNotBlank());
    }
  }

  private static Stream<FormField> fields(FormSchema form) {
    return form.fields().stream()
        .flatMap(field -> Stream.concat(Stream.of(field), field.children().stream()));
  }
}
