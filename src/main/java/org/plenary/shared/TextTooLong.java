package org.plenary.shared;

/** A text is longer than what is kept; nothing was cut. */
public class TextTooLong extends Refusal {

  public static final String KEY = "ui.refused.text-too-long";

  private TextTooLong(int longest) {
    super(KEY, longest);
  }

  /** Refuses what would not fit, before a database does so in its own words. */
  public static void check(String text, int longest) {
    if (text.length() > longest) {
      throw new TextTooLong(longest);
    }
  }
}
