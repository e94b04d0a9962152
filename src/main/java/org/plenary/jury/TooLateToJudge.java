package org.plenary.jury;

import org.plenary.shared.Refusal;

/** The finalists are confirmed, so an entry found eligible now would be judged by nobody. */
public class TooLateToJudge extends Refusal {

  TooLateToJudge() {
    super("jury.refused.too-late-to-judge");
  }
}
