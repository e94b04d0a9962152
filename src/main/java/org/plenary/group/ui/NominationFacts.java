package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import org.plenary.group.Nomination;
import org.plenary.group.SentNomination;
import org.plenary.ui.FactList;
import org.plenary.ui.ReaderDates;

/** When a nomination came and what the office did about it. */
class NominationFacts extends FactList {

  NominationFacts(Nomination nomination, SentNomination sent, ReaderDates dates) {
    fact(text("group.list.receipt"), nomination.receipt());
    fact(text("group.nomination.sent"), dates.moment(sent.at()));
    fact(text("group.nomination.version"), String.valueOf(sent.version()));
    if (nomination.checkedAt() != null) {
      fact(text("group.nomination.checked"), dates.moment(nomination.checkedAt()));
    }
    if (!nomination.remark().isEmpty()) {
      fact(text("group.nomination.remark"), nomination.remark());
    }
  }
}
