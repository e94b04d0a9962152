package org.plenary.verdict;

import org.plenary.shared.Refusal;

/** A colleague wrote in the record of the meeting while this person had it open. */
public class MeetingChanged extends Refusal {

  MeetingChanged() {
    super("jury.refused.meeting-changed");
  }
}
