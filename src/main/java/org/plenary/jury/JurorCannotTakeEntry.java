package org.plenary.jury;

import org.plenary.shared.Refusal;

/** The juror has a conflict, comes from the country, had the entry before, or is not ready. */
public class JurorCannotTakeEntry extends Refusal {

  JurorCannotTakeEntry() {
    super("jury.refused.juror-cannot-take-entry");
  }
}
