package org.plenary.guideline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what cannot be kept while a file is read. */
final class Losses {

  private static final int EXAMPLE = 120;

  private final Map<LossKind, Loss> met = new EnumMap<>(LossKind.class);

  void note(LossKind kind, String example) {
    String words = example.strip().replaceAll("\\s+", " ");
    String brief =
        words.length() <= EXAMPLE
            ? words
            : words.substring(0, words.offsetByCodePoints(0, EXAMPLE / 2)) + "…";
    met.merge(
        kind,
        new Loss(kind, 1, brief),
        (first, next) ->
            new Loss(
                kind,
                first.occurrences() + 1,
                first.example().isEmpty() ? next.example() : first.example()));
  }

  List<Loss> list() {
    return List.copyOf(met.values());
  }
}
