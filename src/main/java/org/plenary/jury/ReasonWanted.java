package org.plenary.jury;

import org.plenary.shared.Refusal;

/** Something was to be decided without saying why. */
public class ReasonWanted extends Refusal {

  ReasonWanted() {
    super("jury.refused.reason-wanted");
  }
}
