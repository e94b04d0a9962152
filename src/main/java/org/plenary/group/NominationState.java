package org.plenary.group;

/** How far a nomination is. */
public enum NominationState {
  DRAFT,
  /** Sent, but something is missing: listed, not counted. */
  INCOMPLETE,
  /** Sent whole; holds one of its country's two places. */
  COMPLETE,
  CONFIRMED,
  RESERVE,
  DECLINED,
  /** Still incomplete when the time to complete it was over. */
  LAPSED,
  WITHDRAWN;

  public boolean wasSent() {
    return this != DRAFT;
  }

  /** Whether its nominator may still write in it. */
  public boolean isWritable() {
    return this == DRAFT || this == INCOMPLETE;
  }

  public boolean isDecided() {
    return this == CONFIRMED || this == RESERVE || this == DECLINED;
  }

  /** Whether the country's place is taken by it. */
  public boolean holdsPlace() {
    return this == COMPLETE || isDecided();
  }

  /**
   * Whether it can be called back by whoever filed it, out of the reserve and the group as well.
   */
  public boolean mayBeWithdrawn() {
    return isUndecided() || this == RESERVE || this == CONFIRMED;
  }

  /** Whether its procedure may still have to wait for the end of the call. */
  boolean isUndecided() {
    return this == DRAFT || this == INCOMPLETE || this == COMPLETE;
  }
}
