package org.plenary.meeting;

import org.plenary.shared.Ids;
import org.plenary.shared.Subject;

/** Names one meeting. */
public record MeetingId(String value) {

  public static final String KIND = "meeting";

  static MeetingId next() {
    return new MeetingId(Ids.next());
  }

  public Subject subject() {
    return new Subject(KIND, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
