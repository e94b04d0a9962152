package org.plenary.jury;

import org.plenary.shared.Refusal;

/** Only a juror who accepted, and has not left, may do this. */
public class NotOnTheJury extends Refusal {

  NotOnTheJury() {
    super("jury.refused.not-on-the-jury");
  }
}
