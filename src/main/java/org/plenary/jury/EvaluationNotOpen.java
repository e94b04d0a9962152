package org.plenary.jury;

import org.plenary.shared.Deadline;
import org.plenary.shared.Refusal;

/** Scoring has not begun yet. */
public class EvaluationNotOpen extends Refusal {

  EvaluationNotOpen(Deadline opens) {
    super("jury.refused.evaluation-not-open", opens.wording());
  }
}
