package org.plenary.entry;

import java.time.Duration;
import org.plenary.shared.Deadline;
import org.plenary.shared.Refusal;

/** It arrived after the call had closed. The draft is kept and stays readable. */
public class CallClosed extends Refusal {

  CallClosed(Deadline closed, Duration late) {
    super("entry.refused.call-closed." + unit(late), closed.wording(), count(late));
  }

  private static String unit(Duration late) {
    if (late.toMinutes() == 0) {
      return "seconds";
    }
    return late.toHours() == 0 ? "minutes" : "later";
  }

  private static long count(Duration late) {
    // A fraction of a second late is late, and "0 seconds later" would be no answer.
    return late.toMinutes() == 0 ? Math.max(1, late.toSeconds()) : late.toMinutes();
  }
}
