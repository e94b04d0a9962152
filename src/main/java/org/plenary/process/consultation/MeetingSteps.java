package org.plenary.process.consultation;

import java.time.Duration;
import java.util.Date;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingNotices;
import org.plenary.meeting.Meetings;
import org.plenary.meeting.OwedPapers;
import org.plenary.meeting.PaperReminders;
import org.plenary.process.engine.JustAfter;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/meeting.bpmn}. Each may safely run twice. */
@Component
public class MeetingSteps {

  private static final Duration MINUTES_TAKE = Duration.ofDays(10);

  private final Meetings meetings;
  private final MeetingNotices notices;
  private final OwedPapers papers;
  private final PaperReminders reminders;

  MeetingSteps(
      Meetings meetings, MeetingNotices notices, OwedPapers papers, PaperReminders reminders) {
    this.meetings = meetings;
    this.notices = notices;
    this.papers = papers;
    this.reminders = reminders;
  }

  public void tellInvited(String meeting) {
    notices.tellInvited(new MeetingId(meeting));
  }

  public Date remindAt(String meeting) {
    return Date.from(notices.remindAt(new MeetingId(meeting)));
  }

  public void remind(String meeting) {
    notices.remind(new MeetingId(meeting));
  }

  public Date papersAskedAt(String meeting) {
    return Date.from(reminders.askedAt(new MeetingId(meeting)));
  }

  public boolean owesPapers(String meeting) {
    return papers.areOwed(new MeetingId(meeting));
  }

  public Date papersDueAt(String meeting) {
    return Date.from(reminders.dueAt(new MeetingId(meeting)));
  }

  public Date papersOverdueAt(String meeting) {
    return JustAfter.of(reminders.dueAt(new MeetingId(meeting)));
  }

  public void remindOffice(String meeting) {
    reminders.remind(new MeetingId(meeting));
  }

  public Date beginsAt(String meeting) {
    return Date.from(meetings.get(new MeetingId(meeting)).starts().at());
  }

  public Date endsAt(String meeting) {
    return Date.from(meetings.get(new MeetingId(meeting)).endsAt());
  }

  public Date minutesDueAt(String meeting) {
    return Date.from(meetings.get(new MeetingId(meeting)).endsAt().plus(MINUTES_TAKE));
  }

  public void tellMinutes(String meeting) {
    notices.tellMinutes(new MeetingId(meeting));
  }
}
