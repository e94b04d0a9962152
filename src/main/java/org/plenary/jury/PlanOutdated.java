package org.plenary.jury;

import org.plenary.shared.Refusal;

/** Something changed since the assignment was proposed; it wants proposing again. */
public class PlanOutdated extends Refusal {

  PlanOutdated() {
    super("jury.refused.plan-outdated");
  }
}
