package org.plenary.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
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
    AgendaCall call = new AgendaCall(id, dueOn, note.strip(), clock.instant(), null);
    if (!meeting.isAhead()) {
      throw new MeetingRefused(Field.MEETING, "over");
    }
    if (rows.find(id).isPresent()) {
      throw new MeetingRefused(Field.MEETING, "called-already");
    }
    requireBetween(call, meeting);
    TextTooLong.check(call.note(), LONGEST_NOTE);
    rows.insert(call, by.id());
    events.publishEvent(new AgendaCalled(id, dueOn, by.id().value()));
  }

  /**
   * Takes items until a later day, also when the day before is over; everybody called is told why.
   */
  public void extend(Person by, MeetingId id, LocalDate dueOn, String reason) {
    Meeting meeting = access.lock(by, id);
    AgendaCall call = rows.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
    if (!meeting.isAhead()) {
      throw new MeetingRefused(Field.MEETING, "over");
    }
    if (!dueOn.isAfter(call.dueOn())) {
      throw new MeetingRefused(Field.DUE, "call-not-longer");
    }
    LastDayMove.requireReason(reason);
    LastDayMove move = new LastDayMove(call.dueOn(), reason.strip(), clock.instant());
    AgendaCall later = call.until(dueOn, move);
    requireBetween(later, meeting);
    rows.extend(later);
    events.publishEvent(new AgendaCallExtended(id, dueOn, move, by.id().value()));
  }

  private void requireBetween(AgendaCall call, Meeting meeting) {
    Deadline due = call.due(meeting.starts().zone());
    if (due.isMissedBy(clock.instant()) || !due.at().isBefore(meeting.starts().at())) {
      throw new MeetingRefused(Field.DUE, "call-ends-between");
    }
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

  /** For the procedure: where nobody is to be reminded, the last minute itself. */
  public Instant remindsAt(MeetingId id) {
    Meeting meeting = meetings.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
    AgendaCall call = rows.find(id).orElseThrow();
    ZoneId zone = meeting.starts().zone();
    return call.findReminder(zone).orElse(call.due(zone).at());
  }

  /** For the procedure: the members of today who can sign in; of another day, once it was moved. */
  public void tellCalled(MeetingId id) {
    Meeting meeting = meetings.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
    AgendaCall call = rows.find(id).orElseThrow();
    people
        .list(access.members(meeting.guideline()))
        .values()
        .forEach(one -> mail.sendCalled(meeting, call, one));
  }

  /** For the procedure: the same people, but for those who proposed something. */
  public void remind(MeetingId id) {
    Meeting meeting = meetings.find(id).orElseThrow(() -> MeetingAccess.notFound(id));
    AgendaCall call = rows.find(id).orElseThrow();
    if (!isOpen(meeting) || call.findReminder(meeting.starts().zone()).isEmpty()) {
      return;
    }
    Set<PersonId> heard =
        rows.list(id).stream().map(AgendaProposal::person).collect(Collectors.toSet());
    people.list(access.members(meeting.guideline())).values().stream()
        .filter(one -> !heard.contains(one.id()))
        .forEach(one -> mail.sendReminder(meeting, call, one));
  }
}
