package org.plenary.consultation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;

/** Writes positions into a text, as published ones have it: "[words] (Mexico +, France \u2212)". */
final class PhraseText {

  private PhraseText() {}

  /** Phrases that stand in the text no more are left out; a list beside it has them. */
  static List<Paragraph> write(List<Paragraph> text, List<Phrase> phrases) {
    Map<ParagraphId, List<Phrase>> standing =
        phrases.stream()
            .filter(phrase -> phrase.stands() && !phrase.current().isEmpty())
            .collect(Collectors.groupingBy(Phrase::paragraph));
    return text.stream()
        .map(one -> write(one, standing.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private static Paragraph write(Paragraph paragraph, List<Phrase> phrases) {
    if (phrases.isEmpty()) {
      return paragraph;
    }
    TreeMap<Integer, String> marks = new TreeMap<>(Comparator.reverseOrder());
    for (Phrase phrase : phrases) {
      int end = phrase.start() + phrase.words().length();
      marks.merge(
          place(paragraph, end, false), "] " + phrase.notation(), (first, more) -> more + first);
    }
    for (Phrase phrase : phrases) {
      marks.merge(place(paragraph, phrase.start(), true), "[", String::concat);
    }
    StringBuilder text = new StringBuilder(paragraph.text());
    marks.forEach(text::insert);
    return paragraph.saying(text.toString());
  }

  /** Where a place in the words is in the text, which also has the marks of footnotes. */
  private static int place(Paragraph paragraph, int inWords, boolean isBehindMarks) {
    String text = paragraph.text();
    int at = 0;
    int passed = 0;
    while (passed < inWords || isBehindMarks && text.startsWith(Paragraph.NOTE_MARK, at)) {
      boolean isMark = text.startsWith(Paragraph.NOTE_MARK, at);
      at += isMark ? Paragraph.NOTE_MARK.length() : 1;
      passed += isMark ? 0 : 1;
    }
    return at;
  }
}
