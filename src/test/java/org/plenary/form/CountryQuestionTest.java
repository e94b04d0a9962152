package org.plenary.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A country is chosen, not typed; what was typed before is still read. */
class CountryQuestionTest {

  private static final String JSON =
      """
      {"id": "f", "title": "F", "components": [
        {"type": "select", "id": "Field_country", "key": "country", "label": "Country",
         "valuesKey": "countries", "validate": {"required": true},
         "properties": {"label.fr": "Pays"}}]}
      """;

  private final FormSchema form = FormSchema.read(JSON);

  @Test
  void offersEveryCountryByItsCodeInTheReadersLanguage() {
    assertThat(question(Locale.ENGLISH).options())
        .hasSize(Locale.getISOCountries().length)
        .contains(new FieldOption("KR", "South Korea"), new FieldOption("DE", "Germany"));
    assertThat(question(Locale.FRENCH).options()).contains(new FieldOption("DE", "Allemagne"));
    assertThat(question(Locale.FRENCH).label()).isEqualTo("Pays");
    assertThat(question(Locale.KOREAN).labelOf("DE")).isEqualTo("독일");
    assertThat(question(Locale.FRENCH).options().get(0).label()).isEqualTo("Afghanistan");
  }

  @Test
  void takesWhatWasTypedBeforeWhereItNamesACountryAndShowsWhatDoesNot() {
    for (String known : new String[] {"KR", "Republic of Korea", "south korea", "Corée du Sud"}) {
      assertThat(problems(known)).as(known).isEmpty();
      assertThat(question(Locale.ENGLISH).labelOf(known)).isEqualTo("South Korea");
    }
    assertThat(question(Locale.ENGLISH).labelOf("Atlantis")).isEqualTo("Atlantis");
    assertThat(problems("Atlantis")).isEqualTo("form.problem.not-offered");
    assertThat(problems("XX")).isEqualTo("form.problem.not-offered");
    assertThat(problems("")).isEqualTo("form.problem.required-country");
  }

  @Test
  void refusesOtherListsThatNobodyFills() {
    assertThatThrownBy(() -> FormSchema.read(JSON.replace("countries", "cities")))
        .isInstanceOf(UnreadableForm.class);
  }

  private String problems(String answer) {
    return FormValidator.check(question(Locale.ENGLISH), Answers.of(Map.of("country", answer)))
        .stream()
        .map(Problem::messageKey)
        .findFirst()
        .orElse("");
  }

  private FormField question(Locale language) {
    return form.in(language).findField("country").orElseThrow();
  }
}
