package org.plenary.entry;

import org.plenary.shared.Refusal;

/** This objection cannot be filed, or not be answered by this person. */
public class ObjectionRefused extends Refusal {

  ObjectionRefused(String why, Object... arguments) {
    super("entry.refused.objection." + why, arguments);
  }
}
