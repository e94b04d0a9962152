package org.plenary.verdict;

import org.plenary.shared.Refusal;

/** Too few jurors met, or the chair was missing: nothing can be decided. */
public class MeetingInquorate extends Refusal {

  MeetingInquorate(int present, int sitting) {
    super("jury.refused.meeting-inquorate", present, sitting);
  }
}
