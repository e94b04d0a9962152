package org.plenary.group;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonState;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.Deadline;

/** Addresses a mail about a nomination to whoever filed it, with what every such mail says. */
final class NominationMail {

  private final ExpertGroups groups;
  private final People people;
  private final Notices notices;

  NominationMail(ExpertGroups groups, People people, Notices notices) {
    this.groups = groups;
    this.people = people;
    this.notices = notices;
  }

  Map<String, Object> values(Nomination nomination) {
    Map<String, Object> values = new HashMap<>();
    values.put("nominee", nomination.name());
    values.put("country", nomination.country());
    values.put("receipt", nomination.receipt());
    values.put("group", groups.get(nomination.group()).name());
    return values;
  }

  void queue(
      Nomination nomination, String template, @Nullable Deadline due, Map<String, Object> values) {
    Person to = people.get(nomination.nominator());
    if (to.state() != PersonState.ACTIVE) {
      return;
    }
    notices.queue(
        new NoticeRequest(
            "consultation/" + template,
            to.asRecipient(),
            nomination.id().subject(),
            GroupRoutes.ownNomination(nomination.id()),
            due,
            values,
            null));
  }
}
