package org.plenary.meeting;

import org.plenary.shared.Refusal;

/** A meeting cannot be set up or moved on like this. */
public class MeetingRefused extends Refusal {

  private final Field field;

  /** Where on the form the reader has to look. */
  public enum Field {
    TITLE,
    STARTS,
    ENDS,
    PLACE,
    LINK,
    AGENDA,
    PAPERS,
    TEXT,
    OWNER,
    DUE,
    MEETING
  }

  MeetingRefused(Field field, String reason, Object... arguments) {
    super("meeting.refused." + reason, arguments);
    this.field = field;
  }

  public Field field() {
    return field;
  }
}
