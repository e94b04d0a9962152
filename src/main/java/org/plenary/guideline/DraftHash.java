package org.plenary.guideline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Proves later what a draft said: one hash over all that stands in it, in order. */
final class DraftHash {

  private DraftHash() {}

  /**
   * SHA-256 over one line a paragraph, {@code id kind level length}, followed by its text and a
   * line's end, all in UTF-8. The length in bytes keeps a text from passing for two.
   */
  static String of(List<StoredParagraph> paragraphs) {
    MessageDigest digest = sha256();
    for (StoredParagraph paragraph : paragraphs) {
      byte[] text = paragraph.text().getBytes(StandardCharsets.UTF_8);
      String head =
          "%s %s %d %d\n"
              .formatted(paragraph.id(), paragraph.kind(), paragraph.level(), text.length);
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      digest.update(text);
      digest.update((byte) '\n');
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
