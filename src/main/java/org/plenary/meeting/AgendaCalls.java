package org.plenary.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.Deadline;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls for items of the agenda of a meeting. Who is called may know of the meeting by that, though
 * its invitations are not out yet.
 */
@Service
@Transactional
public class AgendaCalls {

  static final int LONGEST_NOTE = 1000;

  private final AgendaCallRows rows;
  private final ExpertMeetingRows meetings;
  private final InviteeRows invitees;
  private final MeetingAccess access;
  private final AgendaMail mail;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AgendaCalls(
      AgendaCallRows rows,
      ExpertMeetingRows meetings,
      InviteeRows invitees,
      MeetingAccess access,
      AgendaMail mail,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.meetings = meetings;
    this.invitees = invitees;
    this.access = access;
    this.mail = mail;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** Calls the members of the group; once a meeting. */
  public void open(Person by, MeetingId id, LocalDate dueOn, String note) {
    Meeting meeting = access.lock(by, id);
    AgendaCall call = new AgendaCall(id, dueOn, note.strip(), clock.instant());
    Deadline due = call.due(meeting.starts().zone());
    if (!meeting.isAhead()) {
      throw new MeetingRefused(Field.MEETING, "over");
    }
    if (rows.find(id).isPresent()) {
      throw new MeetingRefused(Field.MEETING, "called-already");
    }
    if (due.isMissedBy(clock.instant()) || !due.at().isBefore(meeting.starts().at())) {
      throw new MeetingRefused(Field.DUE, "call-ends-between");
    }
    TextTooLong.check(call.note(), LONGEST_NOTE);
    rows.insert(call, by.id());
    events.publishEvent(new AgendaCalled(id, dueOn, by.id().value()));
  }

  /** The meeting as whoever is called may know it; to anybody else it does not exist. */
  @Transactional(readOnly = true)
  public Meeting meeting(Person by, MeetingId id) {
    return meetings
        .find(id)
        .filter(
            meeting -> by.mayReadEverything() || rows.find(id).isPresent() && isCalled(by, meeting))
        .orElseThrow(() -> MeetingAccess.notFound(id));
  }

  /** Nothing where nobody was called, or this person was not. */
  @Transactional(readOnly = true)
  public Optional<AgendaCall> find(Person by, MeetingId id) {
    return rows.find(id)
        .filter(
            call ->
                by.mayReadEverything()
                    || meetings.find(id).filter(one -> isCalled(by, one)).isPresent());
  }

  /** Whether this person may propose an item now. */
  @Transactional(readOnly = true)
  public boolean takesFrom(Person by, MeetingId id) {
    Meeting meeting = meeting(by, id);
    return isCalled(by, meeting) && isOpen(meeting);
  }

  boolean isOpen(Meeting meeting) {
    return meeting.isAhead()
        && rows.find(meeting.id())
            .filter(call -> !call.due(meeting.starts().zone()).isMissedBy(clock.instant()))
            .isPresent();
  }

  private boolean isCalled(Person by, Meeting meeting) {
    return access.isOfTheGroup(by, meeting.guideline())
        || invitees.find(meeting.id(), by.id()).isPresent();
  }

  /** For the procedure: just after the last minute. */
  public Instant closesAt(MeetingId id) {
    Meeting meeting = meetings.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
    return rows.find(id).orElseThrow().due(meeting.starts().zone()).at();
  }

  /** For the procedure: the members of today who can sign in. */
  public void tellCalled(MeetingId id) {
    Meeting meeting = meetings.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
    AgendaCall call = rows.find(id).orElseThrow();
    people
        .list(access.members(meeting.guideline()))
        .values()
        .forEach(one -> mail.sendCalled(meeting, call, one));
  }
}
