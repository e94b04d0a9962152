package org.plenary.group;

/** What somebody may do in a body. */
public enum SeatRole {
  /** Gathers, verifies and submits for the body. */
  DESK_OFFICER,
  /** Does the same while the desk officer cannot. */
  DEPUTY,
  /** Comments within the body, for the desk officer to verify. */
  REVIEWER;

  public boolean speaksForBody() {
    return this != REVIEWER;
  }
}
