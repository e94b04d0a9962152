package org.plenary.programme;

/** What a juror may do with entries from their own country. */
public enum OwnCountryRule {
  NONE,
  /** Hinted at when conflicts are declared; the juror decides. */
  ABSTAIN,
  /** Never assigned. */
  EXCLUDE
}
