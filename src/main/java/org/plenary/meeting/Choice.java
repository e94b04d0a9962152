package org.plenary.meeting;

import java.util.Locale;

/** What one person said to a motion. */
public enum Choice {
  FOR,
  AGAINST,
  ABSTAIN;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
