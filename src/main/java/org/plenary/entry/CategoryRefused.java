package org.plenary.entry;

import org.plenary.shared.Refusal;

/** An entry cannot be asked to move like this, or the question can no longer be answered. */
public class CategoryRefused extends Refusal {

  CategoryRefused(String why, Object... arguments) {
    super("entry.refused.category." + why, arguments);
  }
}
