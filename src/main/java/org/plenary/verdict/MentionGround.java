package org.plenary.verdict;

import java.util.Locale;

/** What a special mention rests on; the jury's scores do not decide about it. */
public enum MentionGround {
  PARTNER,
  INDEX,
  COMMITTEE;

  /** The last part of its message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
