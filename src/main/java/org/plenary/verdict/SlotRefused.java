package org.plenary.verdict;

import org.plenary.shared.Refusal;

/** The jury's decision for a slot breaks a rule of the edition. */
public class SlotRefused extends Refusal {

  SlotRefused(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }
}
