package org.plenary.consultation;

/** Where a comment stands on its way into the register. */
public enum CommentState {
  /** Seen by its author alone. */
  DRAFT,
  /** Waits for the mail to be confirmed from which it came. */
  UNCONFIRMED,
  /** Handed to the desk officer, seen within the body. */
  PENDING,
  /** The body stands by it; it still counts for nothing. */
  VERIFIED,
  /** In the register, with a number. */
  SUBMITTED,
  /** Taken back by whoever made it. Its number stays its own. */
  WITHDRAWN,
  /** Part of an earlier answer of a body that answered again. Kept, and owed nothing. */
  SUPERSEDED;

  /** Whether the office sees it. */
  public boolean isInRegister() {
    return this == SUBMITTED || this == WITHDRAWN || this == SUPERSEDED;
  }

  /** Whether its author may still change it. */
  public boolean isUnfinished() {
    return this == DRAFT || this == PENDING;
  }
}
