package org.plenary.group;

import org.plenary.shared.Refusal;

/** A person or a body needs a name. */
public class NameMissing extends Refusal {

  private NameMissing() {
    super("group.refused.name-missing");
  }

  static void ifBlank(String name) {
    if (name.isBlank()) {
      throw new NameMissing();
    }
  }
}
