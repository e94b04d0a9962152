package org.plenary.ui;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What every reader of a CSV file has to find out first. */
public final class CsvWords {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvWords() {}

  /**
   * The text without the mark that some programs put before it. Empty where the file is not in
   * UTF-8: another encoding would lose the accents in names without a sign of it.
   */
  public static Optional<String> findText(byte[] file) {
    try {
      // A new decoder reports what it cannot read; String would put question marks there.
      return Optional.of(
          unmarked(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString()));
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  public static String unmarked(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** What parts the cells of the first line: spreadsheets of some countries write semicolons. */
  public static char delimiter(String text) {
    String head = text.lines().findFirst().orElse("");
    char delimiter = ',';
    for (char other : new char[] {';', '\t'}) {
      if (count(head, other) > count(head, delimiter)) {
        delimiter = other;
      }
    }
    return delimiter;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(one -> one == wanted).count();
  }
}
