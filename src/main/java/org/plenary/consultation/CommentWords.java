package org.plenary.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows a comment again by its place and its words, whatever their spacing and capitals. */
final class CommentWords {

  private CommentWords() {}

  static String sha256(@Nullable Anchor anchor, String text, String proposed) {
    String place =
        anchor == null
            ? ""
            : (anchor.paragraph() == null ? "" : anchor.paragraph().value())
                + "#"
                + (anchor.question() == null ? "" : anchor.question());
    return sha256(
        (place + "\n" + plain(text) + "\n" + plain(proposed)).getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  static String plain(String text) {
    return text.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
  }
}
