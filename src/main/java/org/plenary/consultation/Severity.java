package org.plenary.consultation;

/** How much hangs on a comment for whoever makes it. */
public enum Severity {
  /** The text cannot be agreed to as it stands; only a group decision answers it. */
  BLOCKING,
  MAJOR,
  MINOR
}
