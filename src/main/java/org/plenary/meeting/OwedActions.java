package org.plenary.meeting;

import java.util.List;
import org.plenary.identity.Carried;
import org.plenary.identity.CarriedWork;
import org.plenary.identity.PersonId;
import org.springframework.stereotype.Service;

/** What somebody owes of the actions meetings gave them. */
@Service
public class OwedActions implements CarriedWork {

  private final ActionRows rows;

  OwedActions(ActionRows rows) {
    this.rows = rows;
  }

  /** Those that are given and not done. */
  public List<MeetingAction> listOpen(PersonId owner) {
    return rows.listOpenOf(owner);
  }

  @Override
  public List<Carried> list(PersonId person) {
    return listOpen(person).stream()
        .map(
            action ->
                new Carried(
                    "meeting.pass-on.carried", action.text(), MeetingRoutes.action(action.id())))
        .toList();
  }
}
