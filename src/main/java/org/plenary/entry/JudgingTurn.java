package org.plenary.entry;

/** What the jury can still do for an entry that comes back into the running now. */
public enum JudgingTurn {
  /** It is judged with all others. */
  WITH_THE_OTHERS,
  /** The finalists stand: it is judged alone, and may join them. */
  AFTER_THE_FINALISTS,
  /** The verdict is signed. */
  TOO_LATE
}
