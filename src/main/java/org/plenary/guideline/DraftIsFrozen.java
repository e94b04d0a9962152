package org.plenary.guideline;

import org.plenary.shared.Refusal;

/** A frozen draft never changes; the next one can. */
public class DraftIsFrozen extends Refusal {

  DraftIsFrozen(int number) {
    super("guideline.refused.frozen", number);
  }
}
