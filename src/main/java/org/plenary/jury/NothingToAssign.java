package org.plenary.jury;

import org.plenary.shared.Refusal;

/** There is nothing in the plan to give out. */
public class NothingToAssign extends Refusal {

  NothingToAssign() {
    super("jury.refused.nothing-to-assign");
  }
}
