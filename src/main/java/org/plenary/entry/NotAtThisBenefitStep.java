package org.plenary.entry;

import org.plenary.shared.Refusal;

/** The benefit is past this step, or has not come to it. */
public class NotAtThisBenefitStep extends Refusal {

  NotAtThisBenefitStep(String name) {
    super("entry.refused.benefit-step", name);
  }
}
