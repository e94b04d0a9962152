package org.plenary.meeting;

import java.util.Locale;

/** How a decision was taken. */
public enum Taking {
  CONSENSUS,
  VOTE,
  ELECTION;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
