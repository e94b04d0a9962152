package org.plenary.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.shared.Countries;

/**
 * What a question for a country offers: every country by its ISO code, named in the language of the
 * reader. A form says so by {@code "valuesKey": "countries"}.
 */
final class CountryOptions {

  static final String VALUES_KEY = "countries";

  /** Where the language is handed on to {@link FieldReader}; never written to a file. */
  private static final String LANGUAGE = "countries.language";

  private static final Countries COUNTRIES = new Countries();
  private static final Map<String, List<FieldOption>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private CountryOptions() {}

  static boolean areWantedBy(Component component) {
    return component.is("select") && component.at("valuesKey").asText().equals(VALUES_KEY);
  }

  static void speak(ObjectNode component, Locale language) {
    if (component.path("valuesKey").asText().equals(VALUES_KEY)) {
      component.withObject("/properties").put(LANGUAGE, language.getLanguage());
    }
  }

  static List<FieldOption> of(Component component) {
    String language = component.property(LANGUAGE);
    return BY_LANGUAGE.computeIfAbsent(
        language.isEmpty() ? Locale.ENGLISH.getLanguage() : language,
        tag -> in(Locale.forLanguageTag(tag)));
  }

  private static List<FieldOption> in(Locale language) {
    return COUNTRIES.codes().stream()
        .map(code -> new FieldOption(code, COUNTRIES.nameIn(code, language)))
        .sorted(Comparator.comparing(FieldOption::label, Collator.getInstance(language)))
        .toList();
  }

  /** Answers of before were typed: any name of a country is it; others stay what was typed. */
  static String valueOf(Object answer) {
    String typed = answer.toString();
    String code = COUNTRIES.codeOf(typed);
    return code.isEmpty() ? typed : code;
  }
}
