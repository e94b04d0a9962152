package org.plenary.meeting;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Person;
import org.plenary.identity.PersonState;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.Deadline;
import org.springframework.stereotype.Component;

/** Puts what a call for items of an agenda has to tell into the outbox. */
@Component
class AgendaMail {

  private final Notices notices;

  AgendaMail(Notices notices) {
    this.notices = notices;
  }

  void sendCalled(Meeting meeting, AgendaCall call, Person to) {
    ZoneId zone = meeting.starts().zone();
    Map<String, Object> more = new HashMap<>(LastDayMove.words(call.moved(), zone));
    more.put("note", call.note());
    send("agenda-called", meeting, call.due(zone), to, more);
  }

  void sendReminder(Meeting meeting, AgendaCall call, Person to) {
    send("agenda-call-near", meeting, call.due(meeting.starts().zone()), to, Map.of());
  }

  /** Nothing to somebody who cannot sign in. */
  void sendDecided(
      Meeting meeting, AgendaProposal item, boolean isTakenIn, String reason, Person to) {
    if (to.state() == PersonState.ACTIVE) {
      Map<String, Object> more = Map.of("item", item.title(), "reason", reason);
      send(isTakenIn ? "agenda-item-taken" : "agenda-item-declined", meeting, null, to, more);
    }
  }

  private void send(
      String template,
      Meeting meeting,
      @Nullable Deadline due,
      Person to,
      Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("name", to.name());
    values.put("meeting", meeting.title());
    notices.queue(
        new NoticeRequest(
            "consultation/" + template,
            to.asRecipient(),
            meeting.id().subject(),
            MeetingRoutes.proposals(meeting.id()),
            due,
            values,
            null));
  }
}
