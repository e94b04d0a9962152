package org.plenary.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.guideline.ParagraphId;

/** Positions beside a redline, at the paragraph they stand at, as published texts have them. */
final class PositionNotes {

  private PositionNotes() {}

  /**
   * As the newer draft has them; those on words that do not stand in it any more as the older had
   * them. What stands in neither is beside neither.
   */
  static Map<ParagraphId, List<String>> of(List<Phrase> older, List<Phrase> newer) {
    Map<ParagraphId, List<String>> notes = new HashMap<>();
    Set<CommentId> shown = new HashSet<>();
    newer.stream().filter(Phrase::stands).forEach(phrase -> add(phrase, notes, shown));
    older.stream()
        .filter(Phrase::stands)
        .filter(phrase -> !shown.containsAll(ids(phrase)))
        .forEach(phrase -> add(phrase, notes, shown));
    return notes;
  }

  private static void add(
      Phrase phrase, Map<ParagraphId, List<String>> notes, Set<CommentId> shown) {
    if (!phrase.current().isEmpty()) {
      notes.computeIfAbsent(phrase.paragraph(), none -> new ArrayList<>()).add(phrase.inBrackets());
      shown.addAll(ids(phrase));
    }
  }

  private static List<CommentId> ids(Phrase phrase) {
    return phrase.current().stream().map(one -> one.comment().id()).toList();
  }
}
