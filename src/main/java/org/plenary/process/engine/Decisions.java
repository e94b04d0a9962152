package org.plenary.process.engine;

import java.util.Map;

/** The decision tables people argue about, asked by name. */
public interface Decisions {

  /**
   * Asks a table with one output for the first rule that fits, in the version this leader keeps to.
   *
   * @throws IllegalStateException if no rule fits: the table has a hole
   */
  String decide(Leader leader, String decision, Map<String, ?> facts);
}
