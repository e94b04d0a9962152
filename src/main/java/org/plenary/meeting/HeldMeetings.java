package org.plenary.meeting;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.MeetingRefused.Field;
import org.springframework.stereotype.Component;

/** What may be written about a meeting once it is held, and whether it can decide. */
@Component
class HeldMeetings {

  private final InviteeRows invitees;
  private final MeetingAccess access;
  private final Clock clock;

  HeldMeetings(InviteeRows invitees, MeetingAccess access, Clock clock) {
    this.invitees = invitees;
    this.access = access;
    this.clock = clock;
  }

  /** Locks the meeting for the office until the transaction ends. */
  Meeting openForWriting(Person by, MeetingId id) {
    return requireWritable(access.lock(by, id));
  }

  Meeting requireWritable(Meeting meeting) {
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

  void refuseInquorate(MeetingId id) {
    Quorum quorum = Quorum.of(invitees.list(id));
    if (!quorum.isMet()) {
      throw new MeetingRefused(Field.MEETING, "inquorate", quorum.there(), quorum.needed());
    }
  }

  /** Whoever is there may vote, each once. */
  Set<PersonId> voters(MeetingId id) {
    return invitees.list(id).stream()
        .filter(one -> one.attendance().isThere())
        .map(Invitee::person)
        .collect(Collectors.toSet());
  }
}
