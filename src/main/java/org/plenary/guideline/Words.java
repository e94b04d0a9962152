package org.plenary.guideline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words, spaces and signs, so that joined they are the text again. */
final class Words {

  private Words() {}

  /**
   * By the rules of the language: Thai, which writes no spaces, is cut by a dictionary. Chinese and
   * Japanese come out of the rules as whole runs and are cut sign by sign.
   */
  static List<String> of(String text, Locale language) {
    BreakIterator breaks = BreakIterator.getWordInstance(language);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      add(words, text.substring(start, end));
      start = end;
    }
    return words;
  }

  private static void add(List<String> words, String word) {
    if (word.codePoints().noneMatch(Words::standsAlone)) {
      words.add(word);
      return;
    }
    StringBuilder other = new StringBuilder();
    word.codePoints()
        .forEach(
            sign -> {
              if (standsAlone(sign)) {
                flush(words, other);
                words.add(Character.toString(sign));
              } else {
                other.appendCodePoint(sign);
              }
            });
    flush(words, other);
  }

  private static void flush(List<String> words, StringBuilder other) {
    if (!other.isEmpty()) {
      words.add(other.toString());
      other.setLength(0);
    }
  }

  private static boolean standsAlone(int sign) {
    return switch (Character.UnicodeScript.of(sign)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
