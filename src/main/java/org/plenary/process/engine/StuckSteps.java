package org.plenary.process.engine;

import java.util.List;

/** Steps that failed at every try: nothing goes on in their procedures until they succeed. */
public interface StuckSteps {

  /** The oldest first. */
  List<StuckStep> list();

  /**
   * Has it tried again, as often as a new step is.
   *
   * @return what is tried again; nothing happens where it is stuck no longer
   */
  List<StuckStep> retry(String id);
}
