package org.plenary.guideline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds where a text announces a number of things and the list right after it holds another number:
 * "five elements" and six items. It only says so; which of the two is right, a person knows.
 */
final class AnnouncedCountRule {

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private static final Pattern NUMBER =
      Pattern.compile("\\b(" + String.join("|", WORDS.keySet()) + ")\\b", Pattern.CASE_INSENSITIVE);

  private AnnouncedCountRule() {}

  static void check(List<ReadParagraph> paragraphs, Losses losses) {
    for (int place = 0; place + 1 < paragraphs.size(); place++) {
      ReadParagraph announcing = paragraphs.get(place);
      ReadParagraph next = paragraphs.get(place + 1);
      if (isItem(announcing) || !isItem(next)) {
        continue;
      }
      List<String> numbers =
          NUMBER.matcher(announcing.text()).results().map(MatchResult::group).toList();
      // Where two numbers stand, nobody can tell which of them the list is about.
      if (numbers.size() == 1 && announced(numbers.get(0)) != listed(paragraphs, place + 1)) {
        losses.note(LossKind.ANNOUNCED_COUNT, announcing.text());
      }
    }
  }

  private static int announced(String word) {
    return WORDS.get(word.toLowerCase(Locale.ROOT));
  }

  /** The items of one level; what is nested under them belongs to them. */
  private static long listed(List<ReadParagraph> paragraphs, int first) {
    int level = paragraphs.get(first).level();
    return paragraphs.stream()
        .skip(first)
        .takeWhile(AnnouncedCountRule::isItem)
        .filter(item -> item.level() == level)
        .count();
  }

  private static boolean isItem(ReadParagraph paragraph) {
    return paragraph.kind() == ParagraphKind.LIST_ITEM;
  }
}
