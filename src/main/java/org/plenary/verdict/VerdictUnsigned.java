package org.plenary.verdict;

import org.plenary.shared.Refusal;

/** The verdict must be signed first. */
public class VerdictUnsigned extends Refusal {

  VerdictUnsigned() {
    super("jury.refused.verdict-unsigned");
  }
}
