package org.plenary.verdict;

import org.plenary.shared.Deadline;
import org.plenary.shared.Refusal;

/** Results stay inside until the embargo lifts. */
public class EmbargoHolds extends Refusal {

  EmbargoHolds(Deadline lifts) {
    super("jury.refused.embargo-holds", lifts.wording());
  }
}
