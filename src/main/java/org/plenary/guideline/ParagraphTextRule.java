package org.plenary.guideline;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a text is kept: its words and lines, without signs that no document may hold. */
final class ParagraphTextRule {

  static final int MOST_CHARACTERS = 20_000;

  private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u000B|\\f");
  private static final Pattern UNWANTED =
      Pattern.compile("[\\p{Cntrl}\\uFEFF\\uFFFE\\uFFFF&&[^\\n]]");

  private ParagraphTextRule() {}

  /** Only text and tables have lines of their own. */
  static String kept(ParagraphKind kind, String text) {
    String lines = LINE_ENDS.matcher(text).replaceAll("\n").replace('\t', ' ');
    String clean = unpaired(UNWANTED.matcher(lines).replaceAll(""));
    String kept =
        switch (kind) {
          case TEXT, TABLE -> trimmedLines(clean);
          default -> clean.replaceAll("\\s*\\n\\s*", " ").strip();
        };
    if (kept.length() > MOST_CHARACTERS) {
      throw new TextTooLong(MOST_CHARACTERS, kept.length() - MOST_CHARACTERS);
    }
    return kept;
  }

  private static String trimmedLines(String text) {
    return Arrays.stream(text.split("\n"))
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** Half a sign, left by a cut in the middle of one, would make the whole text unreadable. */
  private static String unpaired(String text) {
    return text.codePoints()
        .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
