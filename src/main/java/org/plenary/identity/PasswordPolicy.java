package org.plenary.identity;

import java.util.Optional;

/**
 * What a password must be: long. No rule asks for digits or signs, because they make passwords hard
 * to remember and easy to guess.
 */
public final class PasswordPolicy {

  public static final int SHORTEST = 12;

  /** Bounds the work of hashing, not the imagination. */
  public static final int LONGEST = 200;

  private PasswordPolicy() {}

  /** The key of the text that says what is wrong with it; empty if it will do. */
  public static Optional<String> problemOf(String password, String email) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("identity.password.too-short");
    } else if (length > LONGEST) {
      return Optional.of("identity.password.too-long");
    } else if (password.equalsIgnoreCase(email.strip())) {
      return Optional.of("identity.password.is-address");
    } else if (password.codePoints().distinct().count() < 4) {
      return Optional.of("identity.password.repeats");
    }
    return Optional.empty();
  }
}
