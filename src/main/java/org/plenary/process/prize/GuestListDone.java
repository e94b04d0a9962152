package org.plenary.process.prize;

import org.plenary.award.GuestLists;
import org.plenary.process.engine.DoneBefore;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** A guest list that was settled before the answers were due. */
@Component
class GuestListDone implements DoneBefore {

  private final GuestLists lists;

  GuestListDone(GuestLists lists) {
    this.lists = lists;
  }

  @Override
  public String procedure() {
    return "guest-list";
  }

  @Override
  public boolean isDone(String task, String key) {
    return task.equals("settle-guest-list") && lists.isSettled(new EditionId(key));
  }
}
