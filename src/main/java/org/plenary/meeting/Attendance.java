package org.plenary.meeting;

import java.util.Locale;

/** Whether somebody was there. */
public enum Attendance {
  UNKNOWN,
  IN_THE_ROOM,
  ONLINE,
  ABSENT;

  public boolean isThere() {
    return this == IN_THE_ROOM || this == ONLINE;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
