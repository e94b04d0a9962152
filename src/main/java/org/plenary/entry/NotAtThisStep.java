package org.plenary.entry;

import org.plenary.shared.Refusal;

/** The entry is not where this could be done with it. */
public class NotAtThisStep extends Refusal {

  public NotAtThisStep(String step, String title) {
    super("entry.refused.step." + step, title);
  }
}
