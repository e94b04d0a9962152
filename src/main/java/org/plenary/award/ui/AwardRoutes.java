package org.plenary.award.ui;

import org.plenary.award.BenefitId;
import org.plenary.entry.EntryId;
import org.plenary.entry.ui.EntryRoutes;

/** Where the screens of what follows from an award are. */
final class AwardRoutes {

  private AwardRoutes() {}

  /** Who comes to the ceremony for one's own entry. */
  static String guests(EntryId id) {
    return EntryRoutes.own(id) + "/guests";
  }

  /** The same, for the office. */
  static String officeGuests(EntryId id) {
    return EntryRoutes.entry(id) + "/guests";
  }

  /** Everybody who comes to the ceremony of an edition. */
  static String guestList() {
    return "/guest-list";
  }

  /** What came with the award of one's own entry. */
  static String ownBenefit(BenefitId id) {
    return "/my-benefits/" + id;
  }

  /** Everything that came with the awards of an edition, for the office. */
  static String benefits() {
    return "/benefits";
  }

  static String benefit(BenefitId id) {
    return "/benefits/" + id;
  }
}
