package org.plenary.jury;

import org.plenary.shared.Refusal;

/** The conflict was filed before; it can be explained, not filed twice or removed. */
public class ConflictStands extends Refusal {

  ConflictStands() {
    super("jury.refused.conflict-stands");
  }
}
