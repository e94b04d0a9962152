package org.plenary.entry;

/** How far an entry is, in the words staff use. */
public enum EntryState {
  DRAFT,
  SENT,
  IN_SCREENING,
  CORRECTION_ASKED,
  ELIGIBLE,
  NOT_ELIGIBLE,
  IN_EVALUATION,
  FINALIST,
  NOT_A_FINALIST,
  RESERVE,
  AWARD_OFFERED,
  AWARDED,
  NO_AWARD,
  DECLINED,
  WITHDRAWN
}
