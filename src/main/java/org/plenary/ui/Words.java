package org.plenary.ui;

import java.util.regex.Pattern;

/** Counts words the way people who wrote them would. */
public final class Words {

  /** Chinese and Japanese put no spaces between words, so each of their characters counts. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
              + "|[^\\s\\p{Z}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+");

  /** A dash or a bullet between spaces is no word. */
  private static final Pattern SPEAKS = Pattern.compile(".*[\\p{L}\\p{N}].*", Pattern.DOTALL);

  private Words() {}

  public static int count(String text) {
    return (int)
        WORD.matcher(text).results().filter(word -> SPEAKS.matcher(word.group()).matches()).count();
  }
}
