package org.plenary.award;

import org.plenary.shared.Refusal;

/** The benefit is past this step, or has not come to it. */
public class NotAtThisBenefitStep extends Refusal {

  NotAtThisBenefitStep(String name) {
    super("award.refused.benefit-step", name);
  }
}
