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
import java.util.function.Function;

/**
 * Finds in a file the paragraphs a draft already has: by the id the file carries, else by the same
 * words, else by mostly the same words, and then says that it is a guess.
 */
final class ImportMatchRule {

  private final Map<ParagraphId, StoredParagraph> free = new HashMap<>();
  private final Map<ParagraphId, StoredParagraph> out = new HashMap<>();
  private final List<ReadParagraph> read;
  private final StoredParagraph[] found;
  private final Set<ParagraphId> guessed = new HashSet<>();
  private final Set<ParagraphId> back = new HashSet<>();
  private final Map<ParagraphId, ParagraphId> merged = new HashMap<>();
  private final Locale language;

  private ImportMatchRule(
      List<StoredParagraph> stands,
      List<StoredParagraph> removed,
      List<ReadParagraph> read,
      Locale language) {
    stands.forEach(paragraph -> free.put(paragraph.id(), paragraph));
    removed.forEach(paragraph -> out.put(paragraph.id(), paragraph));
    this.read = read;
    this.language = language;
    found = new StoredParagraph[read.size()];
  }

  /**
   * @param wanted the text as it will stand; new ones have position -1
   * @param guessed those that were taken for the same by their words, which are not quite the same
   * @param back those of them that had been taken out of the draft, and the file carries still
   * @param merged those that stand and were joined to another, which they are part of now
   */
  record Match(
      List<StoredParagraph> wanted,
      Set<ParagraphId> guessed,
      Set<ParagraphId> back,
      Map<ParagraphId, ParagraphId> merged) {}

  /**
   * @param removed what was taken out of the draft, which only its id can bring back
   */
  static Match of(
      List<StoredParagraph> stands,
      List<StoredParagraph> removed,
      List<ReadParagraph> read,
      Locale language) {
    ImportMatchRule rule = new ImportMatchRule(stands, removed, read, language);
    rule.byId();
    rule.byWords(stands, paragraph -> paragraph.kind() + " " + paragraph.text());
    rule.guessed.addAll(rule.byWords(stands, StoredParagraph::text));
    rule.byMostWords(stands);
    return new Match(rule.wanted(), rule.guessed, rule.back, rule.merged);
  }

  private void byId() {
    for (int place = 0; place < found.length; place++) {
      for (ParagraphId known : read.get(place).known()) {
        found[place] = found[place] == null ? free.remove(known) : join(place, known);
      }
    }
    for (int place = 0; place < found.length; place++) {
      for (ParagraphId known : read.get(place).known()) {
        if (found[place] == null && out.containsKey(known)) {
          found[place] = out.remove(known);
          back.add(known);
        }
      }
    }
  }

  /** The first of several stays itself, as when two are joined here. */
  private StoredParagraph join(int place, ParagraphId other) {
    if (free.remove(other) != null) {
      merged.put(other, found[place].id());
    }
    return found[place];
  }

  /** In order, so that of two that say the same each finds its own. */
  private Set<ParagraphId> byWords(
      List<StoredParagraph> stands, Function<StoredParagraph, String> key) {
    Set<ParagraphId> taken = new HashSet<>();
    Map<String, Deque<StoredParagraph>> byText = new HashMap<>();
    stands.stream()
        .filter(paragraph -> free.containsKey(paragraph.id()))
        .forEach(
            paragraph ->
                byText
                    .computeIfAbsent(key.apply(paragraph), none -> new ArrayDeque<>())
                    .add(paragraph));
    for (int place = 0; place < found.length; place++) {
      Deque<StoredParagraph> same = byText.get(key.apply(fresh(place)));
      if (found[place] == null && same != null && !same.isEmpty()) {
        found[place] = free.remove(same.poll().id());
        taken.add(found[place].id());
      }
    }
    return taken;
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
}
