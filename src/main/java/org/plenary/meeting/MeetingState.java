package org.plenary.meeting;

import java.util.Locale;

/** How far a meeting is. */
public enum MeetingState {
  /** Only the office knows of it. */
  PLANNED,
  INVITED,
  /** Held, and its minutes are with the group. */
  MINUTED,
  APPROVED,
  CANCELLED;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
