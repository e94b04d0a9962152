package org.plenary.audit;

import java.util.Objects;
import org.plenary.shared.Sha256;

/**
 * One link: a line's place in the chain and the hash over it and all before it.
 *
 * @param format how the hash was made
 */
record Seal(long sealNo, long recordNo, String previousHash, String hash, int format) {

  /** What the first link follows. */
  static final String BEFORE_THE_FIRST = "0".repeat(64);

  /** Over the words of the line themselves: they can never change. */
  static final int OVER_WORDS = 1;

  /** Over the commitment to the words: a name can leave them. */
  static final int OVER_COMMITMENT = 2;

  static Seal over(AuditRecord line, long sealNo, String previousHash) {
    int format = line.commitment() == null ? OVER_WORDS : OVER_COMMITMENT;
    String hash = hash(line, sealNo, previousHash, format);
    return new Seal(sealNo, line.number(), previousHash, hash, format);
  }

  /** The hash this line must have at this place. */
  String hashOf(AuditRecord line) {
    return hash(line, sealNo, previousHash, format);
  }

  /**
   * The later format has one part more, so that no line of one can pass for a line of the other.
   */
  private static String hash(AuditRecord line, long sealNo, String previousHash, int format) {
    String place = Long.toString(sealNo);
    String number = Long.toString(line.number());
    String at = line.at().toString();
    String kind = line.subject().kind();
    String id = line.subject().id();
    if (format == OVER_WORDS) {
      return Sha256.of(
          previousHash, place, number, at, line.actor(), line.event(), kind, id, line.facts());
    }
    return Sha256.of(
        "2",
        previousHash,
        place,
        number,
        at,
        line.actor(),
        line.event(),
        kind,
        id,
        Objects.requireNonNullElse(line.commitment(), ""));
  }
}
