package org.plenary.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param sealed how many links were looked at
 * @param unsealed how many lines wait for their seal
 * @param removed in how many lines a later one tells that personal words were removed on request
 * @param brokenAt the first link that does not hold; empty where all do
 * @param head the last hash: noted on paper, it proves later that nothing before it was changed
 */
public record Verification(
    long sealed, long unsealed, int removed, @Nullable BrokenLink brokenAt, String head) {

  public boolean holds() {
    return brokenAt == null;
  }

  /** Where the chain breaks, and how. */
  public record BrokenLink(long sealNo, long recordNo, Break how) {}

  /** The ways a chain can break. */
  public enum Break {
    /** A seal is missing. */
    GAP,
    /** The sealed line is gone. */
    RECORD_GONE,
    /** The line says something else than when it was sealed. */
    RECORD_CHANGED,
    /** Words that were removed on request stand in the line again. */
    WORDS_BACK,
    /** The seal does not follow the one before it. */
    SEAL_CHANGED
  }
}
