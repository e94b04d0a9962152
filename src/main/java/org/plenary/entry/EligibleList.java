package org.plenary.entry;

/**
 * Where the screening of an edition stands.
 *
 * @param unscreened sent, and nobody has decided yet
 * @param judged eligible, and already with the jury or past it
 * @param corrections waiting for the applicant
 */
public record EligibleList(
    int eligible, int judged, int notEligible, int unscreened, int corrections) {

  /** Whether every entry is decided, or waits for its applicant alone. */
  public boolean mayBeApproved() {
    return unscreened == 0 && eligible > 0;
  }

  /** Whether it was approved before and every entry on it has gone to the jury. */
  public boolean isDone() {
    return unscreened == 0 && eligible == 0 && judged > 0;
  }
}
