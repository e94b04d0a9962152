package org.plenary.award;

/**
 * What became of a benefit, in the words of who took it up.
 *
 * @param isDelivered whether it came about at all
 */
public record BenefitReport(boolean isDelivered, String done, String gained, String learnt) {

  BenefitReport stripped() {
    return new BenefitReport(isDelivered, done.strip(), gained.strip(), learnt.strip());
  }
}
