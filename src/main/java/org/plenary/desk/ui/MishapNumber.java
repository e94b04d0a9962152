package org.plenary.desk.ui;

import java.security.SecureRandom;

/**
 * Makes numbers that can be read out over the telephone: no letter that sounds or looks like
 * another.
 */
final class MishapNumber {

  private static final String LETTERS = "ACDEFHJKLMNPQRTUVWXY3479";
  private static final int LENGTH = 6;
  private static final SecureRandom random = new SecureRandom();

  private MishapNumber() {}

  static String next() {
    StringBuilder number = new StringBuilder();
    for (int place = 0; place < LENGTH; place++) {
      number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return number.toString();
  }
}
