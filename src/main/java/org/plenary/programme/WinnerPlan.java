package org.plenary.programme;

import java.util.List;

/**
 * What awaits those who win.
 *
 * @param answerDays how long a winner has to answer the offer of a benefit
 */
public record WinnerPlan(Ceremony ceremony, int answerDays, List<BenefitOffer> benefits) {

  public static final WinnerPlan NONE = new WinnerPlan(Ceremony.NONE, 21, List.of());

  public WinnerPlan {
    benefits = List.copyOf(benefits);
  }

  /** What comes with this award. */
  public List<BenefitOffer> with(String slot) {
    return benefits.stream().filter(offer -> offer.comesWith(slot)).toList();
  }
}
