package org.plenary.jury;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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

  static Hints hints(
      Countries countries, JurorFacts juror, OwnCountryRule rule, Entry entry, EntryTies ties) {
    String organisation = juror.organisation();
    Set<ConflictKind> hints = EnumSet.noneOf(ConflictKind.class);
    if (rule != OwnCountryRule.NONE
        && countries.areSame(juror.origin().country(), entry.country())) {
      hints.add(ConflictKind.SAME_COUNTRY);
    }
    if (isSame(juror.origin().city(), entry.city())) {
      hints.add(ConflictKind.SAME_CITY);
    }
    if (isSame(organisation, entry.applicant()) || sharesTellingWord(organisation, entry)) {
      hints.add(ConflictKind.EMPLOYER);
    }
    List<String> words = new ArrayList<>(PastTieRule.ties(juror, entry, ties));
    if (!words.isEmpty()) {
      hints.add(ConflictKind.PAST_PROJECT);
    }
    if (PastTieRule.isNominator(juror, ties.nominator())) {
      hints.add(ConflictKind.NOMINATOR);
      words.add(ties.nominator());
    }
    return new Hints(hints, words);
  }

  static boolean isSame(String one, String other) {
    return !one.isBlank() && plain(one).equals(plain(other));
  }

  private static boolean sharesTellingWord(String organisation, Entry entry) {
    Set<String> own = tellingWords(organisation);
    own.retainAll(tellingWords(entry.applicant()));
    return !own.isEmpty();
  }

  static Set<String> tellingWords(String text) {
    return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= TELLING_WORD && !COMMON_WORDS.contains(word))
        .collect(Collectors.toCollection(HashSet::new));
  }

  static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
