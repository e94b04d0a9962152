package org.plenary.jury;

import org.plenary.shared.Refusal;

/** A text is longer than what is kept; nothing was cut. */
public class TextTooLong extends Refusal {

  TextTooLong(int longest) {
    super("jury.refused.text-too-long", longest);
  }
}
