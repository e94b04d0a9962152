package org.plenary.jury;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.entry.Entry;

/**
 * Notices past work and nominators: what people wrote in their own words, so a word that tells one
 * house or project from others is enough, and for titles it takes two.
 */
final class PastTieRule {

  /** Titles share many words; two of them are a likeness. */
  private static final int WORDS_OF_A_TITLE = 2;

  /** In many titles and names of projects, and a tie in none of them. */
  private static final Set<String> WORDS_OF_PROJECTS =
      Set.of(
          "project",
          "projects",
          "digital",
          "pilot",
          "programme",
          "program",
          "study",
          "research",
          "technology",
          "technologies",
          "service",
          "services",
          "public",
          "people",
          "citizens",
          "urban",
          "development",
          "agency",
          "association",
          "foundation",
          "company",
          "corporation",
          "group",
          "network",
          "municipality",
          "board",
          "member",
          "adviser",
          "advisor",
          "consultant",
          "consulting",
          "working",
          "mayor",
          "director",
          "deputy",
          "professor");

  private PastTieRule() {}

  /** The juror's own words that an applicant, a partner or a title repeats. */
  static List<String> ties(JurorFacts juror, Entry entry, EntryTies ties) {
    List<String> found = new ArrayList<>();
    for (String tie : juror.ties()) {
      boolean isNamed =
          Stream.concat(Stream.of(entry.applicant()), ties.partners().stream())
              .anyMatch(name -> isSame(tie, name) || shared(tie, name) > 0);
      if (isNamed || isSame(tie, entry.title()) || shared(tie, entry.title()) >= WORDS_OF_A_TITLE) {
        found.add(tie);
      }
    }
    return found;
  }

  /** Whether the nominator is this juror, or of their house, present or past. */
  static boolean isNominator(JurorFacts juror, String nominator) {
    if (nominator.isBlank()) {
      return false;
    }
    Set<String> named = words(nominator);
    Set<String> name = words(juror.name());
    return name.size() > 1 && named.containsAll(name)
        || Stream.concat(Stream.of(juror.organisation()), juror.ties().stream())
            .anyMatch(house -> isSame(house, nominator) || shared(house, nominator) > 0);
  }

  private static boolean isSame(String one, String other) {
    return ConflictHintRule.isSame(one, other);
  }

  private static int shared(String one, String other) {
    Set<String> both = ConflictHintRule.tellingWords(one);
    both.retainAll(ConflictHintRule.tellingWords(other));
    both.removeAll(WORDS_OF_PROJECTS);
    return both.size();
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(List.of(ConflictHintRule.plain(text).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }
}
