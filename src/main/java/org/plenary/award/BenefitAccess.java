package org.plenary.award;

import org.plenary.entry.Entries;
import org.plenary.entry.EntryRights;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who may do what with a benefit. What somebody may not see does not exist for them. */
@Component
class BenefitAccess {

  private final Entries entries;
  private final EntryRights rights;

  BenefitAccess(Entries entries, EntryRights rights) {
    this.entries = entries;
    this.rights = rights;
  }

  void requireReader(Person by, Benefit benefit) {
    if (!by.mayReadEverything() && !entries.isEditor(by, benefit.entry())) {
      throw new NotFound(BenefitId.KIND, benefit.id().value());
    }
  }

  /** Answered by who won, or by the office when the answer came by phone. */
  void requireWinnerOrStaff(Person by, Benefit benefit) {
    if (!by.isStaff()) {
      rights.requireOwner(by, benefit.entry());
    }
  }

  void requireStaff(Person by, Benefit benefit) {
    requireReader(by, benefit);
    rights.requireUninvolved(by, benefit.entry());
  }
}
