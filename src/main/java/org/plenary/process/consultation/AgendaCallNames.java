package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.meeting.Meetings;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** A call for items of an agenda goes by the title of its meeting. */
@Component
class AgendaCallNames implements SubjectNames {

  private final Meetings meetings;

  AgendaCallNames(Meetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public String procedure() {
    return "agenda-call";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return meetings.names(keys);
  }
}
