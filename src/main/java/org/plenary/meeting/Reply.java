package org.plenary.meeting;

import java.util.Locale;

/** What an invited person said about coming. */
public enum Reply {
  NONE,
  YES,
  MAYBE,
  NO;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
