package org.plenary.verdict;

import java.util.Locale;

/** What became of an entry that was judged after the finalists were confirmed. */
public enum LateOutcome {
  ADDED,
  LEFT_OUT,
  /** The jury did not come to judge it. */
  NOT_JUDGED;

  /** The last part of its message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
