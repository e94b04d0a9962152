package org.plenary.process;

import org.plenary.shared.Refusal;

/** The form of a work item is not filled in as it asks. */
public class WorkItemIncomplete extends Refusal {

  WorkItemIncomplete(int missing) {
    super("process.refused.work-item-incomplete", missing);
  }
}
