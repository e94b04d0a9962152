package org.plenary.answer;

/** What the office makes of an objection to an answer. */
public enum ObjectionOutcome {
  /** The answer stands, for the reason that is given. */
  STANDS,
  /** The matter is taken up again: in the next draft, in a round, or by the group. */
  TAKEN_UP
}
