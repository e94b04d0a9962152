package org.plenary.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.Person;
import org.plenary.identity.SignInLinks;
import org.plenary.notification.MailSettings;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.shared.Deadline;
import org.plenary.ui.Dates;
import org.springframework.stereotype.Component;

/** Puts what a meeting has to tell into the outbox. */
@Component
class MeetingMail {

  private final Notices notices;
  private final Guidelines guidelines;
  private final Attachments attachments;
  private final SignInLinks links;
  private final MailSettings settings;
  private final Dates dates;

  MeetingMail(
      Notices notices,
      Guidelines guidelines,
      Attachments attachments,
      SignInLinks links,
      MailSettings settings,
      Dates dates) {
    this.notices = notices;
    this.guidelines = guidelines;
    this.attachments = attachments;
    this.links = links;
    this.settings = settings;
    this.dates = dates;
  }

  /** With the agenda, the papers that are there, and the way into a calendar. */
  void invite(Meeting meeting, List<Person> to) {
    List<String> papers =
        attachments.list(meeting.id().subject()).stream().map(Attachment::fileName).toList();
    Map<String, Object> same = new HashMap<>();
    same.put("agenda", meeting.agenda().stream().map(AgendaItem::title).toList());
    same.put("calendar", settings.absolute(MeetingRoutes.calendar(meeting.id())));
    if (!papers.isEmpty()) {
      same.put("papers", papers);
    }
    send(
        "meeting-invited",
        meeting,
        to,
        one -> {
          Map<String, Object> more = new HashMap<>(same);
          more.put("secretLink", links.invite(one, MeetingRoutes.meeting(meeting.id())));
          return more;
        });
  }

  void sendMoved(Meeting meeting, Deadline before, List<Person> to) {
    send(
        "meeting-moved",
        meeting,
        to,
        one -> Map.of("before", dates.in(one.locale(), one.zone()).deadline(before)));
  }

  /** What all of them are told is looked up once. */
  void send(
      String template,
      Meeting meeting,
      List<Person> to,
      Function<Person, Map<String, Object>> more) {
    String guideline = guidelines.get(meeting.guideline()).title();
    for (Person one : to) {
      Map<String, Object> values = new HashMap<>();
      values.put("name", one.name());
      values.put("meeting", meeting.title());
      values.put("guideline", guideline);
      values.put("where", meeting.place().isBlank() ? meeting.link() : meeting.place());
      values.putAll(more.apply(one));
      notices.queue(
          new NoticeRequest(
              "consultation/" + template,
              one.asRecipient(),
              meeting.id().subject(),
              MeetingRoutes.meeting(meeting.id()),
              meeting.starts(),
              values,
              null));
    }
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
