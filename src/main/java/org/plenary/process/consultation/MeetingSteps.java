package org.plenary.process.consultation;

import java.time.Duration;
import java.util.Date;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingNotices;
import org.plenary.meeting.Meetings;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/meeting.bpmn}. Each may safely run twice. */
@Component
public class MeetingSteps {

  private static final Duration MINUTES_TAKE = Duration.ofDays(10);

  private final Meetings meetings;
  private final MeetingNotices notices;

  MeetingSteps(Meetings meetings, MeetingNotices notices) {
    this.meetings = meetings;
    this.notices = notices;
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
