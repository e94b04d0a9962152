package org.plenary.consultation;

/** The way a comment came in. */
public enum Channel {
  SCREEN,
  PUBLIC_PAGE,
  /** Read from a comment table. */
  TABLE,
  MEETING,
  MAIL
}
