package org.plenary.milestone.ui;

import org.plenary.identity.Person;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneState;
import org.plenary.milestone.PlanSheet;

/**
 * A milestone on the screen of one reader.
 *
 * @param refresh shows it again, from what is stored then
 */
record MilestoneShown(Person reader, PlanSheet sheet, Milestone milestone, Runnable refresh) {

  MilestoneState state() {
    return sheet.state(milestone);
  }

  /** Its date is its own, and the reader may change it. */
  boolean mayChange() {
    return !follows() && isTheirs();
  }

  /** Whether the reader may hand in what shows it. */
  boolean isTheirs() {
    return reader.isStaff() || sheet.responsible(milestone).equals(reader.id());
  }

  /** Its date is another thing's, and it is met by what happens there. */
  boolean follows() {
    return milestone.follows() != null;
  }

  boolean isDoubted() {
    return sheet.doubts().containsKey(milestone.id());
  }
}
