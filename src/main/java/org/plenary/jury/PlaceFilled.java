package org.plenary.jury;

import org.plenary.shared.Refusal;

/** As many jurors as are wanted judge the entry already: somebody was faster. */
public class PlaceFilled extends Refusal {

  PlaceFilled() {
    super("jury.refused.place-filled");
  }
}
