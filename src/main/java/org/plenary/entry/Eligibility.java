package org.plenary.entry;

/**
 * The word of the rule of who may enter.
 *
 * @param outcome {@code eligible}, or the key of the reason why not
 */
public record Eligibility(String outcome) {

  public static final Eligibility ELIGIBLE = new Eligibility("eligible");

  public boolean isEligible() {
    return this.equals(ELIGIBLE);
  }
}
