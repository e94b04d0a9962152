package org.plenary.jury;

import org.plenary.shared.Deadline;
import org.plenary.shared.Refusal;

/** Scoring is over, and the office has not allowed this juror more time. */
public class EvaluationClosed extends Refusal {

  EvaluationClosed(Deadline closes) {
    super("jury.refused.evaluation-closed", closes.wording());
  }
}
