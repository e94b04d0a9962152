package org.plenary.meeting;

import java.util.List;
import org.plenary.group.Expert;
import org.plenary.group.ExpertGroups;
import org.plenary.group.Experts;

/** The members, today, of the group that a meeting is of. */
record MeetingMembers(ExpertGroups groups, Experts experts) {

  List<Expert> list(Meeting meeting) {
    return groups
        .findOf(meeting.guideline().value())
        .map(group -> experts.listMembers(group.id()))
        .orElse(List.of());
  }

  /** Those who have no account. */
  List<Expert> listUnreachable(Meeting meeting) {
    return list(meeting).stream().filter(member -> member.person() == null).toList();
  }
}
