package org.plenary.jury;

/** Why a juror should not judge an entry. */
public enum ConflictKind {
  SAME_COUNTRY,
  SAME_CITY,
  /** Works or has worked for the applicant. */
  EMPLOYER,
  /** Had a hand in what was entered. */
  TOOK_PART,
  /** Worked on something with the applicant, or with a partner of the project. */
  PAST_PROJECT,
  /** Named the nominee, or is of the house that did. */
  NOMINATOR,
  /** Family, friendship, or a quarrel. */
  PERSONAL,
  FINANCIAL,
  OTHER
}
