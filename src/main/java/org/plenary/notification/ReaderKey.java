package org.plenary.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** By what the choice of a reader is kept: their account, or else the hash of their address. */
final class ReaderKey {

  private ReaderKey() {}

  static String of(Recipient reader) {
    String person = reader.personId();
    return person == null ? ofAddress(reader.email()) : person;
  }

  /** Small and capital letters are one address, as nearly every mail server holds. */
  static String ofAddress(String email) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java knows SHA-256", impossible);
    }
  }
}
