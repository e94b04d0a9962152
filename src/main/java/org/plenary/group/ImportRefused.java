package org.plenary.group;

import org.plenary.shared.Refusal;

/** A list cannot be imported as it is; nothing of it was. */
public class ImportRefused extends Refusal {

  ImportRefused(String why, Object... arguments) {
    super("group.refused.import." + why, arguments);
  }
}
