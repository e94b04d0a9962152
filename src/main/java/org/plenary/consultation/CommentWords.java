package org.plenary.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Knows a comment again by its place and its words, whatever their spacing and capitals. */
final class CommentWords {

  private CommentWords() {}

  static String sha256(CommentForm said) {
    Anchor anchor = said.anchor();
    String place =
        anchor == null
            ? ""
            : (anchor.paragraph() == null ? "" : anchor.paragraph().value())
                + "#"
                + (anchor.question() == null ? "" : anchor.question());
    return sha256(
        (place + "\n" + plain(said.text()) + "\n" + plain(said.proposed()) + position(said))
            .getBytes(StandardCharsets.UTF_8));
  }

  /** A position has no words of its own but those it is about. */
  private static String position(CommentForm said) {
    return said.stance() == null || said.anchor() == null
        ? ""
        : "\n" + said.stance() + "#" + said.anchor().start() + "#" + said.anchor().quote();
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
