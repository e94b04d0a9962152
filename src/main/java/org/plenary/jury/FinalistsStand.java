package org.plenary.jury;

import org.plenary.shared.Refusal;

/** The finalists were confirmed before; the list does not change any more. */
public class FinalistsStand extends Refusal {

  public FinalistsStand() {
    super("jury.refused.finalists-stand");
  }
}
