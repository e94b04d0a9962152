package org.plenary.jury;

import org.plenary.shared.Refusal;

/** A table of scores, or a line of it, cannot be taken. */
public class ScoreTableRefused extends Refusal {

  ScoreTableRefused(String why, Object... arguments) {
    super("jury.table.refused." + why, arguments);
  }
}
