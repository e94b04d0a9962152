package org.plenary.jury;

import org.plenary.shared.Refusal;

/** Jurors have their entries already, so no call may bring new ones beside them. */
public class EntriesGivenOut extends Refusal {

  EntriesGivenOut() {
    super("jury.refused.entries-given-out");
  }
}
