package org.plenary.programme;

import org.plenary.shared.Refusal;

/** A published edition may not be changed in this way. */
public class ChangeRefused extends Refusal {

  ChangeRefused(String why, Object... arguments) {
    super("programme.refused." + why, arguments);
  }
}
