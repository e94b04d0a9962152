package org.plenary.guideline;

import java.util.Locale;
import java.util.Set;

/** From which side a language is written, whatever that of the page around it. */
public final class WrittenFrom {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug");

  private WrittenFrom() {}

  static boolean isRight(Locale language) {
    return RIGHT_TO_LEFT.contains(language.getLanguage());
  }

  /** As pages say it: {@code rtl} or {@code ltr}. */
  public static String direction(Locale language) {
    return isRight(language) ? "rtl" : "ltr";
  }
}
