package org.plenary.verdict;

import org.plenary.shared.Refusal;

/** This cannot become of an entry that is judged late. */
public class LateJudgingRefused extends Refusal {

  LateJudgingRefused(String why, Object... arguments) {
    super("jury.refused.late-judging." + why, arguments);
  }
}
