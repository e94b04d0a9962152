package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import org.plenary.entry.CategoryMove;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnEntry;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.ui.ReaderDates;

/** What comes next for an entry, in one plain sentence to its applicant. */
final class NextWords {

  private NextWords() {}

  static String of(OwnEntry own, Edition edition, ReaderDates dates) {
    EntryState state = own.entry().state();
    CategoryMove move = own.move();
    if (move != null) {
      return text("entry.next.category-asked", dates.deadline(move.due()));
    }
    return switch (state) {
      case DRAFT -> text("entry.next.draft", dates.deadline(edition.date(EditionDate.CALL_CLOSES)));
      case CORRECTION_ASKED ->
          own.correction() == null
              ? text("entry.next.in-screening")
              : text(
                  "entry.next.correction-asked",
                  own.correction().defects().size(),
                  dates.deadline(own.correction().due()));
      case ELIGIBLE, IN_EVALUATION ->
          text(
              "entry.next.in-evaluation",
              dates.shortDeadline(edition.date(EditionDate.FINALISTS_TOLD)));
      case FINALIST ->
          text("entry.next.finalist", dates.shortDeadline(edition.date(EditionDate.EMBARGO_LIFTS)));
      case AWARD_OFFERED ->
          own.waitsForAward() && own.awardDue() != null
              ? text("entry.next.award-offered", dates.deadline(own.awardDue()))
              : text(
                  "entry.next.award-accepted",
                  dates.shortDeadline(edition.date(EditionDate.EMBARGO_LIFTS)));
      case NO_AWARD ->
          text(
              own.awardEnd() == null
                  ? "entry.next.no-award"
                  : "entry.next.award-" + own.awardEnd().key());
      default -> text("entry.next." + state.key());
    };
  }
}
