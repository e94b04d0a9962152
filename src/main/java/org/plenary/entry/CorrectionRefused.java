package org.plenary.entry;

import org.plenary.shared.Refusal;

/** A correction cannot be asked for or sent like this. */
public class CorrectionRefused extends Refusal {

  CorrectionRefused(String why, Object... arguments) {
    super("entry.refused.correction." + why, arguments);
  }
}
