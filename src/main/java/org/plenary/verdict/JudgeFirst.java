package org.plenary.verdict;

import org.plenary.shared.Refusal;

/** A juror who may read everything else sees no result before their own scorecards are in. */
public class JudgeFirst extends Refusal {

  JudgeFirst() {
    super("jury.refused.judge-first");
  }
}
