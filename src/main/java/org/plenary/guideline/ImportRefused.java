package org.plenary.guideline;

import org.plenary.shared.Refusal;

/** A file whose text is not taken over, with the reason and the way out. */
public class ImportRefused extends Refusal {

  ImportRefused(String reason, Object... arguments) {
    super("guideline.import-refused." + reason, arguments);
  }
}
