package org.plenary.guideline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds in a file the paragraphs a draft already has: by the id the file carries, else by the same
 * words, else by mostly the same words, and then says that it is a guess.
 */
final class ImportMatchRule {

  private final Map<ParagraphId, StoredParagraph> free = new HashMap<>();
  private final List<ReadParagraph> read;
  private final StoredParagraph[] found;
  private final Set<ParagraphId> guessed = new HashSet<>();
  private final Locale language;

  private ImportMatchRule(List<StoredParagraph> stands, List<ReadParagraph> read, Locale language) {
    stands.forEach(paragraph -> free.put(paragraph.id(), paragraph));
    this.read = read;
    this.language = language;
    found = new StoredParagraph[read.size()];
  }

  /**
   * @param wanted the text as it will stand; new ones have position -1
   * @param guessed those that were taken for the same by mostly the same words
   */
  record Match(List<StoredParagraph> wanted, Set<ParagraphId> guessed) {}

  static Match of(List<StoredParagraph> stands, List<ReadParagraph> read, Locale language) {
    ImportMatchRule rule = new ImportMatchRule(stands, read, language);
    rule.byId();
    rule.byWords(stands);
    rule.byMostWords(stands);
    return new Match(rule.wanted(), rule.guessed);
  }

  private void byId() {
    for (int place = 0; place < found.length; place++) {
      ParagraphId known = read.get(place).known();
      if (known != null) {
        found[place] = free.remove(known);
      }
    }
  }

  /** In order, so that of two that say the same each finds its own. */
  private void byWords(List<StoredParagraph> stands) {
    Map<String, Deque<StoredParagraph>> byText = new HashMap<>();
    stands.stream()
        .filter(paragraph -> free.containsKey(paragraph.id()))
        .forEach(
            paragraph ->
                byText.computeIfAbsent(key(paragraph), key -> new ArrayDeque<>()).add(paragraph));
    for (int place = 0; place < found.length; place++) {
      Deque<StoredParagraph> same = byText.get(key(fresh(place)));
      if (found[place] == null && same != null && !same.isEmpty()) {
        found[place] = free.remove(same.poll().id());
      }
    }
  }

  private void byMostWords(List<StoredParagraph> stands) {
    MostWordsRule rule =
        new MostWordsRule(
            stands.stream().filter(paragraph -> free.containsKey(paragraph.id())).toList(),
            language);
    for (int place = 0; place < found.length; place++) {
      if (found[place] == null) {
        StoredParagraph best = rule.take(read.get(place)).orElse(null);
        if (best != null) {
          found[place] = free.remove(best.id());
          guessed.add(best.id());
        }
      }
    }
  }

  private List<StoredParagraph> wanted() {
    List<StoredParagraph> wanted = new ArrayList<>();
    for (int place = 0; place < found.length; place++) {
      StoredParagraph fresh = fresh(place);
      StoredParagraph stands = found[place];
      wanted.add(
          stands == null
              ? fresh
              : new StoredParagraph(
                  stands.id(),
                  stands.position(),
                  fresh.kind(),
                  fresh.level(),
                  fresh.text(),
                  stands.revision()));
    }
    return wanted;
  }

  private StoredParagraph fresh(int place) {
    return read.get(place).asNew().stored(ParagraphId.next(), -1);
  }

  private static String key(StoredParagraph paragraph) {
    return paragraph.kind() + " " + paragraph.text();
  }
}
