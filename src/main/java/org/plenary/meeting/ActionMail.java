package org.plenary.meeting;

import java.util.Map;
import org.plenary.identity.Person;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** Puts what is due of a meeting's actions into the outbox. */
@Component
class ActionMail {

  private final Notices notices;

  ActionMail(Notices notices) {
    this.notices = notices;
  }

  void sendDue(Meeting meeting, MeetingAction action, Person to) {
    Deadline due =
        new Deadline(
            action
                .dueOn()
                .plusDays(1)
                .atStartOfDay(meeting.starts().zone())
                .minusMinutes(1)
                .toInstant(),
            meeting.starts().zone(),
            "");
    notices.queue(
        new NoticeRequest(
            "consultation/meeting-action-due",
            to.asRecipient(),
            action.id().subject(),
            MeetingRoutes.action(action.id()),
            due,
            Map.of("name", to.name(), "meeting", meeting.title(), "action", action.text()),
            null));
  }
}
