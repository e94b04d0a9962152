package org.plenary.guideline;

import org.plenary.shared.Refusal;

/** A paragraph is longer than can be addressed as one. */
public class TextTooLong extends Refusal {

  TextTooLong(int most, int over) {
    super("guideline.refused.too-long", most, over);
  }
}
