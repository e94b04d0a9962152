package org.plenary.entry;

import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who may do what with a benefit. What somebody may not see does not exist for them. */
@Component
class BenefitAccess {

  private final EntryRecords entries;
  private final EntryAccess access;

  BenefitAccess(EntryRecords entries, EntryAccess access) {
    this.entries = entries;
    this.access = access;
  }

  void requireReader(Person by, Benefit benefit) {
    if (!by.mayReadEverything() && !access.isEditor(by, entry(benefit))) {
      throw new NotFound(BenefitId.KIND, benefit.id().value());
    }
  }

  /** Answered by who won, or by the office when the answer came by phone. */
  void requireWinnerOrStaff(Person by, Benefit benefit) {
    if (!by.isStaff()) {
      access.requireOwner(by, entry(benefit));
    }
  }

  void requireStaff(Person by, Benefit benefit) {
    requireReader(by, benefit);
    access.requireUninvolved(by, entry(benefit));
  }

  private EntryRecord entry(Benefit benefit) {
    return entries
        .findById(benefit.entry().value())
        .orElseThrow(() -> EntryStore.notFound(benefit.entry()));
  }
}
