package org.plenary.jury;

import org.plenary.shared.Refusal;

/** Somebody was to be given a second seat. */
public class AlreadyOnTheJury extends Refusal {

  AlreadyOnTheJury(String name) {
    super("jury.refused.already-on-the-jury", name);
  }
}
