package org.plenary.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a paragraph for an earlier one when more than half of all their words are in both. */
final class MostWordsRule {

  private static final double ALIKE = 0.5;

  private final List<Candidate> left = new ArrayList<>();
  private final Locale language;

  MostWordsRule(List<StoredParagraph> stands, Locale language) {
    this.language = language;
    stands.forEach(paragraph -> left.add(new Candidate(paragraph, words(paragraph.text()))));
  }

  private record Candidate(StoredParagraph paragraph, Set<String> words) {}

  /** The most alike of its kind, which is then taken. */
  Optional<StoredParagraph> take(ReadParagraph read) {
    Set<String> wanted = words(read.text());
    @Nullable Candidate best = null;
    double bestShare = ALIKE;
    for (Candidate candidate : left) {
      double share = share(wanted, candidate.words());
      if (candidate.paragraph().kind() == read.kind() && share > bestShare) {
        best = candidate;
        bestShare = share;
      }
    }
    left.remove(best);
    return Optional.ofNullable(best).map(Candidate::paragraph);
  }

  private Set<String> words(String text) {
    return Words.of(text, language).stream()
        .filter(word -> !word.isBlank())
        .map(word -> word.toLowerCase(language))
        .collect(Collectors.toSet());
  }

  private static double share(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - both;
    return all == 0 ? 0 : (double) both / all;
  }
}
