package org.plenary.jury;

/** A juror's word beside the numbers. */
public enum Recommendation {
  YES,
  NO,
  DISCUSS
}
