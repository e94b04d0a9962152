package org.plenary.programme;

/** Who goes forward from a public vote where several have as many votes as the last place. */
public enum CutTie {
  /** All of them: then more go forward than there are places. */
  ALL_PASS,
  /** The office chooses among them, with a reason, and no more than there are places. */
  OFFICE_DECIDES
}
