package org.plenary.meeting.ui;

import org.plenary.shared.Refusal;

/** No last day was chosen. */
class NoDay extends Refusal {

  NoDay() {
    super("meeting.minutes.due-missing");
  }
}
