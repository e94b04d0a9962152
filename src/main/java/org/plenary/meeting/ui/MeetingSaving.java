package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingPlan;
import org.plenary.meeting.MeetingWork;
import org.plenary.meeting.Meetings;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.ui.Toast;

/** Keeps the plan of a meeting; of what all those invited are told, in the background. */
@SpringComponent
class MeetingSaving {

  private final Meetings meetings;
  private final MeetingWork work;
  private final MailedJobs jobs;
  private final Clock clock;

  MeetingSaving(Meetings meetings, MeetingWork work, MailedJobs jobs, Clock clock) {
    this.meetings = meetings;
    this.work = work;
    this.jobs = jobs;
    this.clock = clock;
  }

  MeetingId plan(Person by, GuidelineId guideline, MeetingPlan plan) {
    MeetingId id = meetings.plan(by, guideline, plan);
    Toast.show(text("meeting.set-up.done", plan.title()));
    return id;
  }

  void change(Person by, Meeting known, MeetingPlan plan, Runnable done) {
    if (known.isToldOf(plan, clock.instant())) {
      String name = known.isMovedBy(plan) ? "meeting.job.move" : "meeting.job.change";
      jobs.show(new JobPlan(name, List.of(plan.title()), work.change(by, known.id(), plan)), done);
    } else {
      meetings.change(by, known.id(), plan);
      Toast.show(text("meeting.set-up.done", plan.title()));
      done.run();
    }
  }
}
