package org.plenary.process.engine;

/**
 * Knows what was done before a procedure came to ask for it. The procedure then goes past the task,
 * whichever version of its model it runs by.
 */
public interface DoneBefore {

  /** The procedure whose tasks this one knows. */
  String procedure();

  /** Whether what this task asks for is so already; false for a task it does not know. */
  boolean isDone(String task, String key);
}
