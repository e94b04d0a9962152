package org.plenary.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /** What one of them is told beyond what all are. */
  interface More {

    Map<String, Object> to(Person one);
  }

  private final Notices notices;
  private final Guidelines guidelines;
  private final Attachments attachments;
  private final SignInLinks links;
  private final MailSettings settings;
  private final MeetingCalendar calendar;
  private final MeetingChangeWords words;
  private final Dates dates;

  MeetingMail(
      Notices notices,
      Guidelines guidelines,
      Attachments attachments,
      SignInLinks links,
      MailSettings settings,
      MeetingCalendar calendar,
      MeetingChangeWords words,
      Dates dates) {
    this.notices = notices;
    this.guidelines = guidelines;
    this.attachments = attachments;
    this.links = links;
    this.settings = settings;
    this.calendar = calendar;
    this.words = words;
    this.dates = dates;
  }

  /** With the agenda, the papers that are there, and an entry for the calendar. */
  void invite(Meeting meeting, List<Person> to) {
    List<String> papers = papers(meeting);
    Map<String, Object> same = new HashMap<>();
    same.put("agenda", meeting.agenda().stream().map(AgendaItem::title).toList());
    same.put("calendar", settings.absolute(MeetingRoutes.calendar(meeting.id())));
    if (!papers.isEmpty()) {
      same.put("papers", papers);
    }
    sendWithEntry(
        "meeting-invited",
        meeting,
        to,
        one -> {
          Map<String, Object> more = new HashMap<>(same);
          more.put("secretLink", links.invite(one, MeetingRoutes.meeting(meeting.id())));
          return more;
        });
  }

  void sendMoved(Meeting before, Meeting now, List<Person> to) {
    Deadline was = new Deadline(before.starts().at(), now.starts().zone(), "");
    sendWithEntry(
        "meeting-moved",
        now,
        to,
        one -> {
          Map<String, Object> more = new HashMap<>();
          more.put("before", dates.in(one.locale(), one.zone()).deadline(was));
          List<String> changes = words.list(before, now, one);
          if (!changes.isEmpty()) {
            more.put("changes", changes);
          }
          return more;
        });
  }

  void sendChanged(Meeting before, Meeting now, List<Person> to) {
    sendWithEntry(
        "meeting-changed", now, to, one -> Map.of("changes", words.list(before, now, one)));
  }

  /** With what a calendar takes over: another time, or that there is no meeting. */
  void sendWithEntry(String template, Meeting meeting, List<Person> to, More more) {
    send(template, meeting, calendar.of(meeting), to, more);
  }

  void send(String template, Meeting meeting, List<Person> to, More more) {
    send(template, meeting, null, to, more);
  }

  private List<String> papers(Meeting meeting) {
    return attachments.list(meeting.id().subject()).stream().map(Attachment::fileName).toList();
  }

  /** What all of them are told is looked up once. */
  private void send(
      String template, Meeting meeting, @Nullable String entry, List<Person> to, More more) {
    String guideline = guidelines.get(meeting.guideline()).title();
    for (Person one : to) {
      Map<String, Object> values = new HashMap<>();
      values.put("name", one.name());
      values.put("meeting", meeting.title());
      values.put("guideline", guideline);
      values.put("where", meeting.where());
      values.putAll(more.to(one));
      notices.queue(
          new NoticeRequest(
              "consultation/" + template,
              one.asRecipient(),
              meeting.id().subject(),
              MeetingRoutes.meeting(meeting.id()),
              meeting.starts(),
              values,
              null,
              entry));
    }
  }
}
