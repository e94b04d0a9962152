package org.plenary.jury;

import org.plenary.identity.NotAllowed;

/** Who presides, or the office, has an own or conflicted entry among those to be decided on. */
public class SteppedOut extends NotAllowed {

  SteppedOut(String title) {
    super("jury.refused.stepped-out", title);
  }
}
