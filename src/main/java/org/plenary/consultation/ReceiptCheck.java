package org.plenary.consultation;

/** What looking at an answer and the number on its receipt shows. */
public enum ReceiptCheck {
  /** Everything is as it was handed in. */
  HOLDS,
  /** So it is but for the name of the submitter, who was erased. */
  NAME_REMOVED,
  /** The answer says something else than when it was handed in. */
  BROKEN,
  /** The answer is from before receipts had such a number. */
  NO_NUMBER
}
