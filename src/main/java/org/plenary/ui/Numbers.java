package org.plenary.ui;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Writes numbers and sizes in the reader's way. */
public final class Numbers {

  private static final List<String> UNITS = List.of("kB", "MB", "GB");

  private Numbers() {}

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
