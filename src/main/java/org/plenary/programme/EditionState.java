package org.plenary.programme;

/** How far an edition is. What happens inside a published edition is the procedure's business. */
public enum EditionState {
  /** Being set up; everything may change. */
  DRAFT,
  /** Frozen and running: a change needs a reason and is told to those it touches. */
  PUBLISHED,
  /** Results are public, benefits are done, the archive is locked. */
  CLOSED
}
