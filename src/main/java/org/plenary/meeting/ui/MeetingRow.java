package org.plenary.meeting.ui;

import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkRow;

/** A meeting in a list: what it is called, when, where, and how far it is. */
class MeetingRow extends WorkRow {

  MeetingRow(Meeting meeting, ReaderDates dates) {
    super(meeting.title(), MeetingRoutes.meeting(meeting.id()));
    icon("users");
    note(dates.deadline(meeting.starts()));
    fact(MeetingWords.where(meeting));
    status(MeetingWords.status(meeting.state()));
  }
}
