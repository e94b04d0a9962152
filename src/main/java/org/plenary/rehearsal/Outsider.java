package org.plenary.rehearsal;

import org.plenary.entry.EntryId;
import org.plenary.jury.AssignmentId;

/**
 * Somebody with hands of their own who takes part in a play: a test that sits at browsers. The play
 * halts where it is their turn, and leaves to them whatever concerns their entry.
 */
interface Outsider {

  /** Nobody but the made-up people takes part. */
  Outsider NOBODY = new Outsider() {};

  default boolean owns(EntryId entry) {
    return false;
  }

  /** The call is open. */
  default void enter(Play play) {}

  /** The call has closed; the office begins to read. */
  default void followScreening(Play play) {}

  /** Every conflict is declared; the office is about to give the entries out. */
  default void followAssignment(Play play) {}

  /** The first evaluation is open. */
  default void followEvaluation(Play play) {}

  /** Whether this scorecard is theirs to send, after the first evaluation has closed. */
  default boolean holdsBack(AssignmentId id) {
    return false;
  }

  /** Everybody else has sent every scorecard. */
  default void followLateness(Play play) {}

  /** The first evaluation is over; the office is about to confirm the finalists. */
  default void followFinalists(Play play) {}

  /** Every award has its winner and its reserves; the office is about to sign. */
  default void followVerdict(Play play) {}

  /** The awards are offered. */
  default void answer(Play play) {}
}
