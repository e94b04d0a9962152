package org.plenary.jury;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.programme.OwnCountryRule;
import org.plenary.shared.Countries;

/** Notices by itself what a juror and an entry have in common. */
final class ConflictHintRule {

  /** Shorter words join half the world: "city", "of", "the". */
  private static final int TELLING_WORD = 5;

  private static final Set<String> COMMON_WORDS =
      Set.of(
          "university",
          "institute",
          "ministry",
          "department",
          "government",
          "metropolitan",
          "national",
          "international",
          "council",
          "centre",
          "center",
          "office",
          "smart",
          "cities");

  private ConflictHintRule() {}

  static Set<ConflictKind> hints(
      Countries countries,
      JurorOrigin juror,
      String organisation,
      OwnCountryRule rule,
      Entry entry) {
    Set<ConflictKind> hints = EnumSet.noneOf(ConflictKind.class);
    if (rule != OwnCountryRule.NONE && countries.areSame(juror.country(), entry.country())) {
      hints.add(ConflictKind.SAME_COUNTRY);
    }
    if (isSame(juror.city(), entry.city())) {
      hints.add(ConflictKind.SAME_CITY);
    }
    if (isSame(organisation, entry.applicant()) || sharesTellingWord(organisation, entry)) {
      hints.add(ConflictKind.EMPLOYER);
    }
    return hints;
  }

  private static boolean isSame(String one, String other) {
    return !one.isBlank() && plain(one).equals(plain(other));
  }

  private static boolean sharesTellingWord(String organisation, Entry entry) {
    Set<String> own = tellingWords(organisation);
    own.retainAll(tellingWords(entry.applicant()));
    return !own.isEmpty();
  }

  private static Set<String> tellingWords(String text) {
    return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= TELLING_WORD && !COMMON_WORDS.contains(word))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
