package org.plenary.jury;

/** Why a juror should not judge an entry. */
public enum ConflictKind {
  SAME_COUNTRY,
  SAME_CITY,
  /** Works or has worked for the applicant. */
  EMPLOYER,
  /** Had a hand in what was entered, or named the nominee. */
  TOOK_PART,
  /** Family, friendship, or a quarrel. */
  PERSONAL,
  FINANCIAL,
  OTHER
}
