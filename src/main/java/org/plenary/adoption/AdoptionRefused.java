package org.plenary.adoption;

import org.plenary.shared.Refusal;

/** A text cannot be cleared or decided about like this. */
public class AdoptionRefused extends Refusal {

  AdoptionRefused(String reason, Object... arguments) {
    super("adoption.refused." + reason, arguments);
  }
}
