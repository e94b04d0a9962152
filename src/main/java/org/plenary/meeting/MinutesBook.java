package org.plenary.meeting;

import java.time.Clock;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting leaves in writing: who was there, what was said and what was decided. */
@Service
@Transactional
public class MinutesBook {

  private final ExpertMeetingRows meetings;
  private final InviteeRows invitees;
  private final MinutesRows rows;
  private final SentMinutesRows sent;
  private final ActionRows actions;
  private final DecisionRows decisions;
  private final VoterRows voters;
  private final HeldMeetings held;
  private final MeetingAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MinutesBook(
      ExpertMeetingRows meetings,
      InviteeRows invitees,
      MinutesRows rows,
      SentMinutesRows sent,
      ActionRows actions,
      DecisionRows decisions,
      VoterRows voters,
      HeldMeetings held,
      MeetingAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.invitees = invitees;
    this.rows = rows;
    this.sent = sent;
    this.actions = actions;
    this.decisions = decisions;
    this.voters = voters;
    this.held = held;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** The office's own until they are sent; empty for everybody else until then. */
  @Transactional(readOnly = true)
  public Minutes get(Person by, MeetingId id) {
    access.read(by, id);
    Minutes minutes = rows.get(id, decisions.list(id), actions.list(id));
    return by.mayReadEverything() || minutes.sentAt() != null
        ? minutes
        : new Minutes("", 0, null, null, null, false, List.of(), List.of());
  }

  @Transactional(readOnly = true)
  public Quorum quorum(Person by, MeetingId id) {
    access.read(by, id);
    return Quorum.of(invitees.list(id));
  }

  /** Who is marked as there, and so may move and vote. */
  @Transactional(readOnly = true)
  public List<PersonId> present(Person by, MeetingId id) {
    access.read(by, id);
    return List.copyOf(held.voters(id));
  }

  /** Whoever voted was there, and no vote has more voices than people. */
  public void attend(Person by, MeetingId id, PersonId person, Attendance attendance) {
    held.openForWriting(by, id);
    if (!attendance.isThere() && voters.hasVoted(id, person)) {
      throw new MeetingRefused(Field.MEETING, "has-voted");
    }
    Attendance before =
        invitees
            .find(id, person)
            .map(Invitee::attendance)
            .orElseThrow(() -> new NotFound("invitation", id.value()));
    if (before == attendance) {
      return;
    }
    invitees.attend(id, person, attendance);
    VoteRule.refuseMoreThan(held.voters(id).size(), voters.mostVotes(id));
    sent.changed(id);
    events.publishEvent(new AttendanceRecorded(id, person, before, attendance, by.id().value()));
    events.publishEvent(new VotesOwedChanged(id));
  }

  /** Refused when somebody else wrote meanwhile, so that no sentence is lost. */
  public int write(Person by, MeetingId id, String text, int version) {
    Meeting meeting = held.openForWriting(by, id);
    String before = textOf(id);
    if (!rows.write(id, text, version)) {
      throw new MeetingRefused(Field.TEXT, "written-meanwhile");
    }
    if (!text.equals(before)) {
      sent.changed(id);
      boolean isAfterSending = meeting.state() == MeetingState.MINUTED;
      events.publishEvent(new MinutesWritten(id, version + 1, isAfterSending, by.id().value()));
    }
    return version + 1;
  }

  /** Sends the minutes to the group, and makes of each action a step its owner owes. */
  public void send(Person by, MeetingId id) {
    Meeting meeting = held.openForWriting(by, id);
    requireSendable(meeting);
    if (!meetings.move(id, MeetingState.INVITED, MeetingState.MINUTED)) {
      throw new MeetingRefused(Field.MEETING, "sent", meeting.title());
    }
    sent.keep(id, textOf(id), clock.instant());
    for (MeetingAction action : actions.list(id)) {
      if (actions.give(action.id(), clock.instant())) {
        events.publishEvent(new ActionGiven(id, action.id(), by.id().value()));
      }
    }
    events.publishEvent(new MinutesSent(id, by.id().value()));
  }

  /** Sends what changed since; what was sent before is kept beside it. */
  public void sendAgain(Person by, MeetingId id) {
    requireSendableAgain(held.openForWriting(by, id));
    sent.keep(id, textOf(id), clock.instant());
    events.publishEvent(new MinutesSentAgain(id, sent.count(id), by.id().value()));
  }

  /** Refuses what {@link #sendAgain} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  void requireSendableAgain(Person by, MeetingId id) {
    requireSendableAgain(held.requireWritable(access.office(by, id)));
  }

  private void requireSendableAgain(Meeting meeting) {
    if (meeting.state() != MeetingState.MINUTED) {
      throw new MeetingRefused(Field.MEETING, "not-sent");
    }
    if (!rows.get(meeting.id(), List.of(), List.of()).isChanged()) {
      throw new MeetingRefused(Field.MEETING, "nothing-changed");
    }
    requireSound(meeting.id());
  }

  /** Refuses what {@link #send} would refuse, and changes nothing. */
  @Transactional(readOnly = true)
  void requireSendable(Person by, MeetingId id) {
    requireSendable(held.requireWritable(access.office(by, id)));
  }

  private void requireSendable(Meeting meeting) {
    if (meeting.state() != MeetingState.INVITED) {
      throw new MeetingRefused(Field.MEETING, "sent", meeting.title());
    }
    requireSound(meeting.id());
  }

  private String textOf(MeetingId id) {
    return rows.get(id, List.of(), List.of()).text();
  }

  private void requireSound(MeetingId id) {
    if (textOf(id).isBlank()) {
      throw new MeetingRefused(Field.TEXT, "no-minutes");
    }
    if (!decisions.list(id).isEmpty()) {
      held.refuseInquorate(id);
    }
  }

  /** From here on nothing in them changes, so no ballot may be open. */
  public void approve(Person by, MeetingId id) {
    access.lock(by, id);
    if (voters.isVoting(id)) {
      throw new MeetingRefused(Field.MEETING, "ballot-open");
    }
    if (!meetings.move(id, MeetingState.MINUTED, MeetingState.APPROVED)) {
      throw new MeetingRefused(Field.MEETING, "not-sent");
    }
    rows.approved(id, by.id(), clock.instant());
    events.publishEvent(new MinutesApproved(id, by.id().value()));
  }
}
