package org.plenary.meeting;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Something that happened to one meeting. */
public interface MeetingEvent extends DomainEvent {

  MeetingId meeting();

  @Override
  default Subject subject() {
    return meeting().subject();
  }
}
