package org.plenary.entry;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.form.Answers;
import org.plenary.shared.Countries;

/**
 * The answers an entry is listed and searched by. They live in the form like all others; the entry
 * only repeats them.
 */
final class Basics {

  static final String TITLE = "title";
  static final String APPLICANT = "applicantName";
  static final String CITY = "city";
  static final String COUNTRY = "country";
  static final String REGION = "region";
  static final String SUMMARY = "summary";

  static final Set<String> KEYS = Set.of(TITLE, APPLICANT, CITY, COUNTRY, REGION);

  static final int LONGEST = 300;
  static final int LONGEST_TITLE = 500;
  static final int LONGEST_REGION = 100;

  private static final Countries COUNTRIES = new Countries();

  private Basics() {}

  /**
   * Repeats the answers in the entry; what was emptied keeps its last words. A country that was
   * chosen is named in English, as lists and certificates have it.
   */
  static void repeat(Answers answers, EntryRecord entry) {
    entry.title = of(answers, TITLE, entry.title, LONGEST_TITLE);
    entry.applicant = of(answers, APPLICANT, entry.applicant, LONGEST);
    entry.city = of(answers, CITY, entry.city, LONGEST);
    entry.country = COUNTRIES.same(of(answers, COUNTRY, entry.country, LONGEST));
    entry.region = of(answers, REGION, entry.region, LONGEST_REGION);
  }

  static List<Filled> known(EntryRecord entry) {
    return Stream.of(
            new Filled(TITLE, entry.title),
            new Filled(APPLICANT, entry.applicant),
            new Filled(CITY, entry.city),
            new Filled(COUNTRY, entry.country),
            new Filled(REGION, entry.region))
        .filter(filled -> !filled.text().isBlank())
        .toList();
  }

  static String cut(String text, int longest) {
    String line = text.strip();
    return line.length() <= longest ? line : line.substring(0, longest);
  }

  private static String of(Answers answers, String key, String otherwise, int longest) {
    return answers.has(key) ? cut(answers.text(key), longest) : cut(otherwise, longest);
  }

  /** An answer known from the start. */
  record Filled(String key, String text) {}
}
