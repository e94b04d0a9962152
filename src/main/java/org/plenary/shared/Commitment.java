package org.plenary.shared;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A hash that stands for a text in something sealed. Once text and salt are gone, nobody can find
 * the text from the hash, not even by trying every name there is.
 *
 * @param salt random, kept beside the text and removed with it
 */
public record Commitment(String salt, String sha256) {

  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static Commitment to(String text) {
    byte[] bytes = new byte[SALT_BYTES];
    RANDOM.nextBytes(bytes);
    return with(HexFormat.of().formatHex(bytes), text);
  }

  public static Commitment with(String salt, String text) {
    return new Commitment(salt, Sha256.of(salt, text));
  }
}
