package org.plenary.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.group.Expert;
import org.plenary.group.ExpertGroups;
import org.plenary.group.Experts;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who may know of a meeting: the office, those invited, and the group once they were. */
@Component
class MeetingAccess {

  private final ExpertMeetingRows rows;
  private final InviteeRows invitees;
  private final ExpertGroups groups;
  private final Experts experts;

  MeetingAccess(
      ExpertMeetingRows rows, InviteeRows invitees, ExpertGroups groups, Experts experts) {
    this.rows = rows;
    this.invitees = invitees;
    this.groups = groups;
    this.experts = experts;
  }

  Meeting read(Person by, MeetingId id) {
    return rows.find(id).filter(meeting -> mayRead(by, meeting)).orElseThrow(() -> notFound(id));
  }

  Meeting lock(Person by, MeetingId id) {
    Meeting meeting =
        rows.findLocked(id).filter(found -> mayRead(by, found)).orElseThrow(() -> notFound(id));
    NotAllowed.unlessStaff(by);
    return meeting;
  }

  /** As {@link #lock}, for a look ahead that changes nothing. */
  Meeting office(Person by, MeetingId id) {
    Meeting meeting = read(by, id);
    NotAllowed.unlessStaff(by);
    return meeting;
  }

  /** The meetings this person was invited to. */
  Set<MeetingId> invitationsOf(Person by) {
    return invitees.listOf(by.id()).stream().map(Invitee::meeting).collect(Collectors.toSet());
  }

  boolean isOfTheGroup(Person by, GuidelineId guideline) {
    return groups
        .findOf(guideline.value())
        .filter(group -> groups.isMember(by, group.id()))
        .isPresent();
  }

  /** Those of the group today who have an account. */
  List<PersonId> members(GuidelineId guideline) {
    return groups.findOf(guideline.value()).stream()
        .flatMap(group -> experts.listMembers(group.id()).stream())
        .map(Expert::person)
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean mayRead(Person by, Meeting meeting) {
    return by.mayReadEverything()
        || meeting.isKnownToGroup()
            && (invitees.find(meeting.id(), by.id()).isPresent()
                || isOfTheGroup(by, meeting.guideline()));
  }

  static NotFound notFound(MeetingId id) {
    return new NotFound(MeetingId.KIND, id.value());
  }
}
