package org.plenary.entry;

/**
 * Where the screening of an edition stands.
 *
 * @param unscreened sent, and nobody has decided yet
 * @param corrections waiting for the applicant
 */
public record EligibleList(int eligible, int notEligible, int unscreened, int corrections) {

  /** Whether every entry is decided, or waits for its applicant alone. */
  public boolean mayBeApproved() {
    return unscreened == 0 && eligible > 0;
  }
}
