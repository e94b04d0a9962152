package org.plenary.milestone;

/** What every change of a promise must have. */
final class MilestoneReason {

  private static final int LONGEST = 2000;

  private MilestoneReason() {}

  static void require(String reason) {
    if (reason.isBlank()) {
      throw new MilestoneRefused("no-reason");
    }
    if (reason.strip().length() > LONGEST) {
      throw new MilestoneRefused("too-long", LONGEST);
    }
  }

  static void requireOpen(Milestone milestone) {
    if (milestone.isMet()) {
      throw new MilestoneRefused("met-already", milestone.name());
    }
    if (milestone.isDropped()) {
      throw new MilestoneRefused("dropped-already", milestone.name());
    }
  }
}
