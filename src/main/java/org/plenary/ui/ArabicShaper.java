package org.plenary.ui;

import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters, as PDF has to be told which of its four forms each letter takes. Covers
 * Arabic, Persian and Urdu.
 */
final class ArabicShaper {

  /** Where the forms of a letter begin, in the order alone, last, first, middle. */
  private record Forms(char alone, boolean joinsOn) {

    char of(boolean joinsBefore, boolean joinsAfter) {
      int offset = joinsBefore ? (joinsAfter ? 3 : 1) : (joinsAfter ? 2 : 0);
      return (char) (alone + offset);
    }
  }

  private static final Map<Character, Forms> LETTERS = new HashMap<>();

  /** Each with its first form; letters that never join on have only two forms. */
  private static final String JOIN_BOTH_WAYS =
      "\u0626\uFE89\u0628\uFE8F\u062A\uFE95\u062B\uFE99\u062C\uFE9D\u062D\uFEA1"
          + "\u062E\uFEA5\u0633\uFEB1\u0634\uFEB5\u0635\uFEB9\u0636\uFEBD\u0637\uFEC1"
          + "\u0638\uFEC5\u0639\uFEC9\u063A\uFECD\u0641\uFED1\u0642\uFED5\u0643\uFED9"
          + "\u0644\uFEDD\u0645\uFEE1\u0646\uFEE5\u0647\uFEE9\u064A\uFEF1\u067E\uFB56"
          + "\u0686\uFB7A\u06A9\uFB8E\u06AF\uFB92\u06CC\uFBFC\u0679\uFB66\u06C1\uFBA6"
          + "\u06BE\uFBAA";

  private static final String JOIN_BACK_ONLY =
      "\u0622\uFE81\u0623\uFE83\u0624\uFE85\u0625\uFE87\u0627\uFE8D\u0629\uFE93"
          + "\u062F\uFEA9\u0630\uFEAB\u0631\uFEAD\u0632\uFEAF\u0648\uFEED\u0649\uFEEF"
          + "\u0698\uFB8A\u0688\uFB88\u0691\uFB8C\u06BA\uFB9E\u06D2\uFBAE";

  private static final char LAM = '\u0644';
  private static final String ALEFS = "\u0622\u0623\u0625\u0627";
  private static final String LAM_ALEFS = "\uFEF5\uFEF7\uFEF9\uFEFB";

  static {
    add(JOIN_BOTH_WAYS, true);
    add(JOIN_BACK_ONLY, false);
  }

  private ArabicShaper() {}

  /**
   * The text with each letter in the form its neighbours ask for; other scripts stay as they are.
   */
  static String shape(String text) {
    StringBuilder shaped = new StringBuilder(text.length());
    boolean joinsBefore = false;
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      if (isMark(letter)) {
        shaped.append(letter);
        continue;
      }
      Forms forms = LETTERS.get(letter);
      int alef =
          letter == LAM && index + 1 < text.length() ? ALEFS.indexOf(text.charAt(index + 1)) : -1;
      if (forms == null) {
        shaped.append(letter);
        joinsBefore = false;
      } else if (alef >= 0) {
        shaped.append((char) (LAM_ALEFS.charAt(alef) + (joinsBefore ? 1 : 0)));
        joinsBefore = false;
        index++;
      } else {
        boolean joinsAfter = forms.joinsOn() && LETTERS.containsKey(next(text, index));
        shaped.append(forms.of(joinsBefore, joinsAfter));
        joinsBefore = joinsAfter;
      }
    }
    return shaped.toString();
  }

  /** The next letter; the marks above and below letters do not part them. */
  private static char next(String text, int index) {
    int after = index + 1;
    while (after < text.length() && isMark(text.charAt(after))) {
      after++;
    }
    return after < text.length() ? text.charAt(after) : ' ';
  }

  private static boolean isMark(char letter) {
    return letter >= '\u064B' && letter <= '\u065F' || letter == '\u0670';
  }

  private static void add(String pairs, boolean joinsOn) {
    for (int index = 0; index < pairs.length(); index += 2) {
      LETTERS.put(pairs.charAt(index), new Forms(pairs.charAt(index + 1), joinsOn));
    }
  }
}
