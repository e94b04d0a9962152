package org.plenary.group;

import org.plenary.shared.Refusal;

/** A body of this name and country is on the list already. */
public class BodyKnown extends Refusal {

  BodyKnown(String name) {
    super("group.refused.body-known", name);
  }
}
