package org.plenary.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Reads numbers, and writes them and sizes in the reader's way. */
public final class Numbers {

  private static final List<String> UNITS = List.of("kB", "MB", "GB");

  /** Far more than anybody counts. */
  private static final int MOST_DIGITS = 60;

  private Numbers() {}

  /**
   * A number somebody typed, wholly as it stands. Fails, as for a word, with one that nobody could
   * write out: "1e999999999" would fill the memory.
   */
  public static BigDecimal read(String typed) {
    if (typed.length() > MOST_DIGITS) {
      throw new NumberFormatException("too long");
    }
    BigDecimal number = new BigDecimal(typed);
    if (!isWritable(number)) {
      throw new NumberFormatException("too many digits");
    }
    return number;
  }

  /** Whether it has few enough digits, before and behind the point, to be written out. */
  public static boolean isWritable(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
  }

  /** "1,240". */
  public static String whole(long number, Locale locale) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** "50.5", "8": at most this many decimals, none that say nothing. */
  public static String decimal(double number, int decimals, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  /** "840 kB", "2.3 MB": the size of a file, in thousands as file managers show it. */
  public static String size(long bytes, Locale locale) {
    double size = Math.ceil(bytes / 1000.0);
    int unit = 0;
    while (size >= 1000 && unit < UNITS.size() - 1) {
      size /= 1000;
      unit++;
    }
    return decimal(size, 1, locale) + " " + UNITS.get(unit);
  }
}
