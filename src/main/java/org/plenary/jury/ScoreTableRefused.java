package org.plenary.jury;

import java.util.ArrayList;
import java.util.List;
import org.plenary.programme.Criterion;
import org.plenary.shared.Refusal;

/** A table of scores, or a line of it, cannot be taken. */
public class ScoreTableRefused extends Refusal {

  ScoreTableRefused(String why, Object... arguments) {
    super("jury.table.refused." + why, arguments);
  }

  /** What the screen says at its field needs the criterion in a table: a line has several. */
  static ScoreTableRefused at(Criterion criterion, ScoreRefused refused) {
    String key = refused.messageKey();
    List<Object> arguments = new ArrayList<>(List.of(refused.arguments()));
    arguments.add(0, criterion.name());
    return new ScoreTableRefused(key.substring(key.lastIndexOf('.') + 1), arguments.toArray());
  }
}
