package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import java.util.List;
import org.plenary.group.GroupRoutes;
import org.plenary.group.Nomination;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** What one person nominated, the latest first. */
class OwnNominationList extends WorkList {

  OwnNominationList(List<Nomination> own, ReaderDates dates) {
    inColumns();
    own.forEach(one -> add(row(one, dates)));
  }

  private static WorkRow row(Nomination one, ReaderDates dates) {
    String name = one.name().isBlank() ? text("group.own.unnamed") : one.name();
    WorkRow row =
        new WorkRow(name, GroupRoutes.ownNomination(one.id()))
            .written()
            .note(one.country())
            .fact(one.receipt())
            .status(GroupWords.told(one));
    return row.end(dates.day(one.sentAt() == null ? one.startedAt() : one.sentAt()));
  }
}
