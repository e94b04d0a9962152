package org.plenary.process.consultation;

import java.util.List;
import java.util.Map;
import org.plenary.meeting.MeetingCancelled;
import org.plenary.meeting.MeetingChanged;
import org.plenary.meeting.MeetingInvited;
import org.plenary.meeting.MeetingMoved;
import org.plenary.meeting.MeetingNotices;
import org.plenary.meeting.MinutesApproved;
import org.plenary.meeting.MinutesSent;
import org.plenary.meeting.MinutesSentAgain;
import org.plenary.meeting.OwedPapers;
import org.plenary.meeting.PapersAnnounced;
import org.plenary.meeting.PapersOwedChanged;
import org.plenary.process.engine.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the procedure of each meeting. */
@Component
class MeetingFlow {

  private static final String MEETING = "meeting";

  private final Workflow workflow;
  private final MeetingNotices notices;
  private final OwedPapers papers;

  MeetingFlow(Workflow workflow, MeetingNotices notices, OwedPapers papers) {
    this.workflow = workflow;
    this.notices = notices;
    this.papers = papers;
  }

  @EventListener
  void on(MeetingInvited event) {
    String key = event.meeting().value();
    if (workflow.isRunning(MEETING, key)) {
      notices.tellInvited(event.meeting());
      if (event.people() > 0) {
        workflow.tell(MEETING, key, "told-anew", Map.of());
      }
    } else {
      workflow.start(MEETING, key, Map.of());
    }
  }

  @EventListener
  void on(MeetingChanged event) {
    workflow.moveDates(MEETING, List.of(event.meeting().value()));
    if (event.isTold()) {
      notices.tellChanged(event.before());
    }
  }

  @EventListener
  void on(MeetingMoved event) {
    String key = event.meeting().value();
    workflow.moveDates(MEETING, List.of(key));
    // Nothing waits for it before the first reminder, and on a model that reminds once.
    workflow.tell(MEETING, key, "told-anew", Map.of());
    notices.tellMoved(event.before());
  }

  @EventListener
  void on(PapersAnnounced event) {
    notices.tellPapers(event.meeting(), event.papers());
  }

  /** Before it is time to ask, and on a model that does not ask, nothing waits for it. */
  @EventListener
  void on(PapersOwedChanged event) {
    String key = event.meeting().value();
    if (papers.areOwed(event.meeting())) {
      workflow.tell(MEETING, key, "papers-missing", Map.of());
    } else {
      workflow.complete(MEETING, key, "put-papers", Map.of());
    }
  }

  @EventListener
  void on(MeetingCancelled event) {
    workflow.cancel(MEETING, event.meeting().value(), "cancelled");
    notices.tellCancelled(event.meeting(), event.reason());
  }

  @EventListener
  void on(MinutesSent event) {
    workflow.complete(MEETING, event.meeting().value(), "write-minutes", Map.of());
  }

  @EventListener
  void on(MinutesSentAgain event) {
    notices.tellMinutesAgain(event.meeting());
  }

  @EventListener
  void on(MinutesApproved event) {
    workflow.complete(MEETING, event.meeting().value(), "approve-minutes", Map.of());
  }
}
