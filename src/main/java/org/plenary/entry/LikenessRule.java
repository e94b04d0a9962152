package org.plenary.entry;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two entries are: the share of words they have in common. A city may enter many
 * projects, so the city alone is no sign; neither is the same owner.
 */
final class LikenessRule {

  static final int TITLE_IS_ALIKE = 60;
  static final int TEXT_IS_ALIKE = 50;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORT_WORD = 2;

  private LikenessRule() {}

  static Set<Likeness.Sign> signs(Described one, Described other) {
    Set<Likeness.Sign> signs = EnumSet.noneOf(Likeness.Sign.class);
    if (percent(one.title(), other.title()) >= TITLE_IS_ALIKE) {
      signs.add(Likeness.Sign.TITLE);
    }
    if (percent(one.summary(), other.summary()) >= TEXT_IS_ALIKE) {
      signs.add(Likeness.Sign.TEXT);
    }
    if (signs.isEmpty()) {
      return signs;
    }
    if (one.city().strip().equalsIgnoreCase(other.city().strip())) {
      signs.add(Likeness.Sign.SAME_CITY);
    }
    if (one.owner().equals(other.owner())) {
      signs.add(Likeness.Sign.SAME_OWNER);
    }
    return signs;
  }

  static int percent(Described one, Described other) {
    return Math.max(percent(one.title(), other.title()), percent(one.summary(), other.summary()));
  }

  /** Words in both, of 100 words in either. */
  static int percent(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    int either = first.size() + second.size() - both.size();
    return 100 * both.size() / either;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
      if (word.length() > SHORT_WORD || !word.isEmpty() && word.charAt(0) > 0x2E80) {
        words.add(word);
      }
    }
    return words;
  }

  /** What is compared. */
  record Described(String title, String city, String owner, String summary) {}
}
