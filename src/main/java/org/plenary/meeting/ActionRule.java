package org.plenary.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.plenary.meeting.MeetingRefused.Field;

/** What a meeting can give people to do, and what is said once it is done or passed on. */
final class ActionRule {

  private static final int LONGEST = 1000;

  private ActionRule() {}

  static void checkNew(Meeting meeting, String text, LocalDate dueOn, Instant now) {
    checkWords(text, "action-text");
    if (meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.CANCELLED) {
      throw new MeetingRefused(Field.MEETING, "not-held");
    }
    if (dueOn.isBefore(now.atZone(meeting.starts().zone()).toLocalDate())) {
      throw new MeetingRefused(Field.DUE, "due-in-the-past");
    }
  }

  static void checkNote(String note) {
    checkWords(note, "action-note");
  }

  static void checkReason(String reason) {
    checkWords(reason, "pass-on-reason");
  }

  private static void checkWords(String words, String refusal) {
    if (words.isBlank() || words.length() > LONGEST) {
      throw new MeetingRefused(Field.TEXT, refusal, LONGEST);
    }
  }
}
