package org.plenary.entry;

import org.plenary.shared.Refusal;

/** This decision cannot be taken by this person, or not any more. */
public class ScreeningRefused extends Refusal {

  ScreeningRefused(String why, Object... arguments) {
    super("entry.refused.screening." + why, arguments);
  }
}
