package org.plenary.entry;

import java.util.Locale;

/** How an award ended without its winner declining it. */
public enum AwardEnd {
  /** No answer came, and the office let it go to the next in rank. */
  LAPSED,
  /** The office took it back. */
  WITHDRAWN;

  /** The last part of its message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
