package org.plenary.entry;

/**
 * Where the screening of an edition stands.
 *
 * @param eligible eligible, and not yet with the jury
 * @param judged eligible, and already with the jury or past it
 * @param unscreened sent, and nobody has decided yet
 * @param corrections waiting for the applicant
 * @param isCallClosed whether no more entries come
 * @param wasApproved whether a list was approved before
 */
public record EligibleList(
    int eligible,
    int judged,
    int notEligible,
    int unscreened,
    int corrections,
    boolean isCallClosed,
    boolean wasApproved) {

  /** Whether every entry is decided, or waits for its applicant alone. */
  public boolean mayBeApproved() {
    return isCallClosed && unscreened == 0 && count() > 0;
  }

  /** Whether it was approved before and every entry on it has gone to the jury. */
  public boolean isDone() {
    return unscreened == 0 && wasApproved && eligible == 0 && judged > 0;
  }

  /**
   * How many entries an approval is about: those that came since an earlier one, and all where
   * there was none, also those the jury was given before.
   */
  public int count() {
    return wasApproved ? eligible : eligible + judged;
  }
}
