package org.plenary.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One link: a line's place in the chain and the hash over it and all before it. */
record Seal(long sealNo, long recordNo, String previousHash, String hash) {

  /** What the first link follows. */
  static final String BEFORE_THE_FIRST = "0".repeat(64);

  static Seal over(AuditRecord line, long sealNo, String previousHash) {
    return new Seal(sealNo, line.number(), previousHash, hash(line, sealNo, previousHash));
  }

  static String hash(AuditRecord line, long sealNo, String previousHash) {
    StringBuilder canonical = new StringBuilder();
    List<String> parts =
        List.of(
            previousHash,
            Long.toString(sealNo),
            Long.toString(line.number()),
            line.at().toString(),
            line.actor(),
            line.event(),
            line.subject().kind(),
            line.subject().id(),
            line.facts());
    // Each with its length, so that no sign can wander from one part to the next unseen.
    for (String part : parts) {
      canonical.append(part.length()).append(':').append(part);
    }
    return HexFormat.of().formatHex(sha256(canonical.toString()));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java knows SHA-256", impossible);
    }
  }
}
