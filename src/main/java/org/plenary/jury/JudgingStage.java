package org.plenary.jury;

/** A step of judging in an edition. */
public enum JudgingStage {
  /** Each on their own, by scorecard. */
  FIRST,
  /** The panel together, in a meeting. */
  FINAL
}
