package org.plenary.programme;

/** How far a published edition has come on its road, in order. */
public enum EditionStage {
  CALL_OPEN,
  CALL_CLOSED,
  CONFLICTS_WANTED,
  EVALUATION_OPEN,
  EVALUATION_CLOSED,
  FOLLOW_UP
}
