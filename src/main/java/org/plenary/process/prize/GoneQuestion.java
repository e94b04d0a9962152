package org.plenary.process.prize;

import java.util.Map;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionId;

/**
 * What the office is asked of each thing whose person is gone.
 *
 * @param procedure one instance asks about one thing; its key is the thing
 * @param task what the office owes in it
 */
record GoneQuestion(Workflow workflow, String procedure, String task) {

  boolean isAsked(String thing) {
    return workflow.isRunning(procedure, thing);
  }

  void ask(EditionId edition, String thing) {
    workflow.start(EditionFlow.leader(edition), procedure, thing, Map.of());
  }

  /** Nothing happens where it was not asked, or is answered. */
  void settle(String thing) {
    workflow.complete(procedure, thing, task, Map.of());
  }
}
