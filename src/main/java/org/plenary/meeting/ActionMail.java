package org.plenary.meeting;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.identity.PersonState;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.springframework.stereotype.Component;

/** Puts what becomes of a meeting's actions into the outbox. */
@Component
class ActionMail {

  private final Notices notices;

  ActionMail(Notices notices) {
    this.notices = notices;
  }

  void sendDue(Meeting meeting, MeetingAction action, Person to) {
    send("meeting-action-due", meeting, action, to, MeetingRoutes.action(action.id()), Map.of());
  }

  /** Nothing to a former owner who cannot sign in. */
  void sendPassedOn(
      Meeting meeting, MeetingAction action, Person former, Person heir, String reason) {
    send(
        "meeting-action-given",
        meeting,
        action,
        heir,
        MeetingRoutes.action(action.id()),
        Map.of("former", former.name(), "reason", reason));
    if (former.state() == PersonState.ACTIVE) {
      send(
          "meeting-action-passed-on",
          meeting,
          action,
          former,
          MeetingRoutes.meeting(meeting.id()),
          Map.of("heir", heir.name(), "reason", reason));
    }
  }

  private void send(
      String template,
      Meeting meeting,
      MeetingAction action,
      Person to,
      String route,
      Map<String, String> more) {
    ZoneId zone = meeting.starts().zone();
    Map<String, Object> values = new HashMap<>(more);
    values.put("name", to.name());
    values.put("meeting", meeting.title());
    values.put("action", action.text());
    notices.queue(
        new NoticeRequest(
            "consultation/" + template,
            to.asRecipient(),
            action.id().subject(),
            route,
            LastDay.of(action.dueOn(), zone),
            values,
            null));
  }
}
