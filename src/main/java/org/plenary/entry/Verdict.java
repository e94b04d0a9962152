package org.plenary.entry;

/** What a screener says of an entry. */
public enum Verdict {
  ELIGIBLE,
  NOT_ELIGIBLE
}
