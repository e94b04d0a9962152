package org.plenary.rehearsal;

import org.plenary.consultation.RoundId;
import org.plenary.guideline.Draft;
import org.plenary.rehearsal.GuidelinePlay.Seated;

/**
 * Somebody with hands of their own who takes part in the play of a guideline: a test that sits at
 * browsers. The play halts where it is their turn; where they say that they did it, nobody else
 * does.
 */
interface GuidelineOutsider {

  /** Nobody but the made-up people takes part. */
  GuidelineOutsider NOBODY = new GuidelineOutsider() {};

  /** The expert round is open. */
  default void comment(GuidelinePlay play, RoundId round) {}

  /** The expert round is closed; the office begins to answer. */
  default void triage(GuidelinePlay play, RoundId round) {}

  default boolean release(GuidelinePlay play, RoundId round) {
    return false;
  }

  /** The third draft is being written. */
  default void edit(GuidelinePlay play, Draft working) {}

  /** It is the turn of this desk officer in the round of the Member States. */
  default boolean handIn(GuidelinePlay play, RoundId round, Seated body) {
    return false;
  }

  /** The open round is open. */
  default void speak(GuidelinePlay play, RoundId round) {}

  /** A mail with a link has gone to somebody who spoke without an account. */
  default void openTheMail(RoundId round, String address) {}
}
