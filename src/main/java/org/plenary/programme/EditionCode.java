package org.plenary.programme;

import java.util.Locale;
import java.util.regex.Pattern;

/** The short name of an edition, safe in an address and in a receipt number. */
final class EditionCode {

  private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

  private EditionCode() {}

  /** As somebody typed it, in capital letters. */
  static String typed(String code) {
    return code.strip().toUpperCase(Locale.ROOT);
  }

  static boolean isValid(String code) {
    return SHAPE.matcher(code).matches();
  }
}
