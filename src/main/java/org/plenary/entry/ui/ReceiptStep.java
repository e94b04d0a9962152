package org.plenary.entry.ui;

import org.plenary.entry.EntryState;
import org.plenary.entry.OwnEntry;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Deadline;
import org.plenary.ui.ReaderDates;

/** What an applicant who has just sent an entry waits for, and until when it can be changed. */
final class ReceiptStep {

  private final OwnEntry own;
  private final Edition edition;
  private final ReaderDates dates;

  ReceiptStep(OwnEntry own, Edition edition, ReaderDates dates) {
    this.own = own;
    this.edition = edition;
    this.dates = dates;
  }

  String text() {
    Deadline checked = edition.date(EditionDate.SCREENING_ENDS);
    if (!isToBeChecked() || dates.isPast(checked.at())) {
      return RoadInWords.sentence(NextWords.of(own, edition, dates));
    }
    String next = EntryScreen.text("entry.sent.next-check", dates.deadline(checked));
    Deadline closes = edition.date(EditionDate.CALL_CLOSES);
    return dates.isPast(closes.at())
        ? next
        : next + " " + EntryScreen.text("entry.sent.until", dates.deadline(closes));
  }

  private boolean isToBeChecked() {
    EntryState state = own.entry().state();
    return own.move() == null && (state == EntryState.SENT || state == EntryState.IN_SCREENING);
  }
}
