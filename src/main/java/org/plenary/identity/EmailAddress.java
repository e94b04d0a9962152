package org.plenary.identity;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as it was typed, without the spaces around it. */
record EmailAddress(String text) {

  private static final int LONGEST = 320;
  private static final Pattern PLAUSIBLE =
      Pattern.compile(
          "[^@\\s\\p{Cntrl}<>,;:\"()\\[\\]\\\\]+@[^@\\s\\p{Cntrl}<>,;:\"()]+\\.[^@\\s.]{2,}");

  EmailAddress {
    text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  /** Whether mail could be sent there at all; only a mail that arrives proves an address. */
  boolean isPlausible() {
    return text.length() <= LONGEST && PLAUSIBLE.matcher(text).matches();
  }

  /** What two spellings of one address share, as hexadecimal digits. */
  String key() {
    int at = text.lastIndexOf('@');
    String folded = at < 0 ? text : text.substring(0, at + 1) + asciiOf(text.substring(at + 1));
    return sha256(folded.toLowerCase(Locale.ROOT));
  }

  private static String asciiOf(String domain) {
    try {
      return IDN.toASCII(domain);
    } catch (IllegalArgumentException notADomain) {
      return domain;
    }
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }
}
