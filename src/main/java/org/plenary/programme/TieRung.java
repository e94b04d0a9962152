package org.plenary.programme;

/** One rung of the ladder that parts entries with equal scores. */
public enum TieRung {
  /** The higher score in the criterion that weighs most on value; the edition names it. */
  DECIDING_CRITERION,
  /** Then each criterion in the edition's order. */
  CRITERIA_IN_ORDER,
  MORE_FIRST_PLACES,
  PANEL_VOTE,
  CHAIR,
  SHARED_AWARD
}
