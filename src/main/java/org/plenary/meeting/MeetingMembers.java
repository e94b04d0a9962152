package org.plenary.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.group.Expert;
import org.plenary.group.ExpertGroups;
import org.plenary.group.Experts;
import org.plenary.identity.PersonId;

/** The members, today, of the group that a meeting is of. */
record MeetingMembers(ExpertGroups groups, Experts experts) {

  List<Expert> list(Meeting meeting) {
    return groups
        .findOf(meeting.guideline().value())
        .map(group -> experts.listMembers(group.id()))
        .orElse(List.of());
  }

  /** Those with an account who are not invited yet. */
  List<Expert> listNew(Meeting meeting, List<Invitee> invited) {
    Set<PersonId> known = invited.stream().map(Invitee::person).collect(Collectors.toSet());
    return list(meeting).stream()
        .filter(member -> member.person() != null && known.add(member.person()))
        .toList();
  }

  /** Those who have no account. */
  List<Expert> listUnreachable(Meeting meeting) {
    return list(meeting).stream().filter(member -> member.person() == null).toList();
  }
}
