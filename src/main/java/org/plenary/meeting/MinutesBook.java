package org.plenary.meeting;

import java.time.Clock;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.MeetingRefused.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting leaves in writing: who was there, what was said and what was decided. */
@Service
@Transactional
public class MinutesBook {

  private static final int LONGEST_DECISION = 2000;

  private final ExpertMeetingRows meetings;
  private final InviteeRows invitees;
  private final MinutesRows rows;
  private final ActionRows actions;
  private final MeetingAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MinutesBook(
      ExpertMeetingRows meetings,
      InviteeRows invitees,
      MinutesRows rows,
      ActionRows actions,
      MeetingAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.invitees = invitees;
    this.rows = rows;
    this.actions = actions;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** The office's own until they are sent; empty for everybody else until then. */
  @Transactional(readOnly = true)
  public Minutes get(Person by, MeetingId id) {
    access.read(by, id);
    Minutes minutes = rows.get(id, actions.list(id));
    return by.mayReadEverything() || minutes.sentAt() != null
        ? minutes
        : new Minutes("", 0, null, null, null, List.of(), List.of());
  }

  @Transactional(readOnly = true)
  public Quorum quorum(Person by, MeetingId id) {
    access.read(by, id);
    return Quorum.of(invitees.list(id));
  }

  public void attend(Person by, MeetingId id, PersonId person, Attendance attendance) {
    openForWriting(by, id);
    invitees.attend(id, person, attendance);
  }

  /** Refused when somebody else wrote meanwhile, so that no sentence is lost. */
  public int write(Person by, MeetingId id, String text, int version) {
    openForWriting(by, id);
    if (!rows.write(id, text, version)) {
      throw new MeetingRefused(Field.TEXT, "written-meanwhile");
    }
    return version + 1;
  }

  public void decide(Person by, MeetingId id, String text) {
    openForWriting(by, id);
    if (text.isBlank() || text.length() > LONGEST_DECISION) {
      throw new MeetingRefused(Field.TEXT, "decision-text", LONGEST_DECISION);
    }
    refuseInquorate(id);
    rows.decide(id, rows.listDecisions(id).size() + 1, text.strip());
  }

  public void removeDecision(Person by, MeetingId id, String decision) {
    openForWriting(by, id);
    rows.removeDecision(id, decision);
  }

  /** Sends the minutes to the group, and makes of each action a step its owner owes. */
  public void send(Person by, MeetingId id) {
    Meeting meeting = openForWriting(by, id);
    if (rows.get(id, List.of()).text().isBlank()) {
      throw new MeetingRefused(Field.TEXT, "no-minutes");
    }
    if (!rows.listDecisions(id).isEmpty()) {
      refuseInquorate(id);
    }
    if (!meetings.move(id, MeetingState.INVITED, MeetingState.MINUTED)) {
      throw new MeetingRefused(Field.MEETING, "sent", meeting.title());
    }
    rows.sent(id, clock.instant());
    for (MeetingAction action : actions.list(id)) {
      if (actions.give(action.id(), clock.instant())) {
        events.publishEvent(new ActionGiven(id, action.id(), by.id().value()));
      }
    }
    events.publishEvent(new MinutesSent(id, by.id().value()));
  }

  /** From here on nothing in them changes. */
  public void approve(Person by, MeetingId id) {
    access.lock(by, id);
    if (!meetings.move(id, MeetingState.MINUTED, MeetingState.APPROVED)) {
      throw new MeetingRefused(Field.MEETING, "not-sent");
    }
    rows.approved(id, by.id(), clock.instant());
    events.publishEvent(new MinutesApproved(id, by.id().value()));
  }

  private Meeting openForWriting(Person by, MeetingId id) {
    Meeting meeting = access.lock(by, id);
    if (meeting.state() == MeetingState.APPROVED) {
      throw new MeetingRefused(Field.MEETING, "approved");
    }
    if (!meeting.isKnownToGroup()
        || meeting.state() == MeetingState.CANCELLED
        || clock.instant().isBefore(meeting.starts().at())) {
      throw new MeetingRefused(Field.MEETING, "not-held");
    }
    return meeting;
  }

  private void refuseInquorate(MeetingId id) {
    Quorum quorum = Quorum.of(invitees.list(id));
    if (!quorum.isMet()) {
      throw new MeetingRefused(Field.MEETING, "inquorate", quorum.there(), quorum.needed());
    }
  }
}
