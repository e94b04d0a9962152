package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.meeting.Meetings;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** The procedure of a meeting goes by its title. */
@Component
class MeetingNames implements SubjectNames {

  private final Meetings meetings;

  MeetingNames(Meetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public String procedure() {
    return "meeting";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return meetings.names(keys);
  }
}
