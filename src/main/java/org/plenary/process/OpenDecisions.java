package org.plenary.process;

import java.util.List;
import org.plenary.identity.Person;

/**
 * Knows decisions that no procedure carries: whether they wait follows from what is kept, and may
 * change with every vote that is cancelled.
 */
public interface OpenDecisions {

  /** What of these this person owes; a few statements, however much it is. */
  List<WorkItem> of(Person reader);
}
