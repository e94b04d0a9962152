package org.plenary.programme;

/**
 * What is shown beside the score to even out strict and mild jurors. It never ranks: places come
 * from the score alone.
 */
public enum ScoreNormalisation {
  OFF,
  /** How far above or below the juror's own average, in the juror's own standard deviations. */
  Z_SCORE,
  /** Where in the juror's own order, from 0 for the last to 100 for the first. */
  RANK
}
