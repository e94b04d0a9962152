package org.plenary.answer;

/** Where the answer to a comment stands. */
public enum AnswerState {
  OPEN,
  /** Somebody says what should become of it; nobody has decided. */
  PROPOSED,
  DECIDED
}
