package org.plenary.verdict;

import org.plenary.shared.Refusal;

/**
 * A decision was changed while the verdict was being signed; it wants reading and signing again.
 */
public class VerdictOutdated extends Refusal {

  VerdictOutdated() {
    super("jury.refused.verdict-outdated");
  }
}
