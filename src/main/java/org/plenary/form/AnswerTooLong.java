package org.plenary.form;

import org.plenary.shared.Refusal;

/** An answer larger than a field can hold. It was not saved. */
public class AnswerTooLong extends Refusal {

  public AnswerTooLong(int length) {
    super("form.refused.too-long", Limits.MAXIMUM_CHARACTERS, length);
  }
}
