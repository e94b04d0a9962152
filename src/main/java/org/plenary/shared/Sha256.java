package org.plenary.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One hash over several texts. */
public final class Sha256 {

  private Sha256() {}

  /** Each with its length, so that no sign can wander from one part to the next unseen. */
  public static String of(String... parts) {
    StringBuilder canonical = new StringBuilder();
    for (String part : parts) {
      canonical.append(part.length()).append(':').append(part);
    }
    try {
      byte[] text = canonical.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java knows SHA-256", impossible);
    }
  }
}
