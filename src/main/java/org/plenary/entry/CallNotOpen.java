package org.plenary.entry;

import org.plenary.shared.Deadline;
import org.plenary.shared.Refusal;

/** The call has not opened yet. */
public class CallNotOpen extends Refusal {

  CallNotOpen(Deadline opens) {
    super("entry.refused.call-not-open", opens.wording());
  }
}
