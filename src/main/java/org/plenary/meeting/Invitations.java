package org.plenary.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plenary.group.Expert;
import org.plenary.group.ExpertGroups;
import org.plenary.group.Experts;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingRefused.Field;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was invited to a meeting, and what they answered. */
@Service
@Transactional
public class Invitations {

  private static final int LONGEST_NOTE = 500;

  private final ExpertMeetingRows meetings;
  private final InviteeRows rows;
  private final MeetingAccess access;
  private final MeetingMembers members;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Invitations(
      ExpertMeetingRows meetings,
      InviteeRows rows,
      MeetingAccess access,
      ExpertGroups groups,
      Experts experts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.meetings = meetings;
    this.rows = rows;
    this.access = access;
    this.members = new MeetingMembers(groups, experts);
    this.events = events;
    this.clock = clock;
  }

  /** Invites the group's members of today; when asked again, those who have joined since. */
  public int invite(Person by, MeetingId id) {
    List<Expert> joining = toInvite(access.lock(by, id));
    joining.forEach(
        member -> rows.insert(id, Objects.requireNonNull(member.person()), member.capacity()));
    if (meetings.move(id, MeetingState.PLANNED, MeetingState.INVITED)) {
      meetings.invited(id, clock.instant());
    }
    events.publishEvent(new MeetingInvited(id, joining.size(), by.id().value()));
    return joining.size();
  }

  /** How many {@link #invite} would invite now. Refuses what that refuses, and changes nothing. */
  @Transactional(readOnly = true)
  int countToInvite(Person by, MeetingId id) {
    return toInvite(access.office(by, id)).size();
  }

  private List<Expert> toInvite(Meeting meeting) {
    if (!meeting.isAhead() || meeting.starts().isMissedBy(clock.instant())) {
      throw new MeetingRefused(Field.MEETING, "in-the-past");
    }
    if (meeting.agenda().isEmpty()) {
      throw new MeetingRefused(Field.MEETING, "no-agenda");
    }
    List<Invitee> invited = rows.list(meeting.id());
    List<Expert> joining = members.listNew(meeting, invited);
    if (invited.isEmpty() && joining.isEmpty()) {
      throw new MeetingRefused(Field.MEETING, "nobody-to-invite");
    }
    return joining;
  }

  /** One's own answer, which may be changed until the meeting begins. */
  public void answer(Person by, MeetingId id, Reply reply, String note) {
    Meeting meeting = access.read(by, id);
    if (findOwn(by, id).isEmpty()) {
      throw new NotFound("invitation", id.value());
    }
    if (meeting.state() != MeetingState.INVITED || meeting.starts().isMissedBy(clock.instant())) {
      throw new MeetingRefused(Field.MEETING, "begun");
    }
    if (note.length() > LONGEST_NOTE) {
      throw new MeetingRefused(Field.TEXT, "note-too-long", LONGEST_NOTE);
    }
    rows.answer(id, by.id(), reply, note.strip(), clock.instant());
    events.publishEvent(new InvitationAnswered(id, reply, by.id().value()));
  }

  @Transactional(readOnly = true)
  public Optional<Invitee> findOwn(Person by, MeetingId id) {
    return rows.find(id, by.id());
  }

  /** Everybody's for the office; for the others who comes, without what they wrote about it. */
  @Transactional(readOnly = true)
  public List<Invitee> list(Person by, MeetingId id) {
    access.read(by, id);
    List<Invitee> all = rows.list(id);
    return by.mayReadEverything()
        ? all
        : all.stream().map(one -> one.person().equals(by.id()) ? one : one.withoutNote()).toList();
  }

  /** Members who have no account, so that no mail reaches them. */
  @Transactional(readOnly = true)
  public List<Expert> listUnreachable(Person by, MeetingId id) {
    return members.listUnreachable(access.read(by, id));
  }
}
