package org.plenary.identity;

/** Whether a person may sign in. */
public enum PersonState {
  /** Registered, but nobody has shown yet that the address is theirs. */
  UNCONFIRMED,
  ACTIVE,
  /** May not sign in; all they did stays. */
  DEACTIVATED,
  /** Known only by a code. */
  ERASED
}
