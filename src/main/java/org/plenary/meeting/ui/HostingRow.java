package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import org.jspecify.annotations.Nullable;
import org.plenary.meeting.Hosting;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkRow;

/** One thing to be hosted in a list: when, by whom, and how far the choice is. */
class HostingRow extends WorkRow {

  /**
   * @param offers how many stand; null for who may not know
   */
  HostingRow(Hosting one, boolean isTaking, @Nullable Integer offers, ReaderDates dates) {
    super(one.name(), MeetingRoutes.hosting(one.id()));
    icon("map-pin");
    note(
        one.host() == null
            ? text("meeting.hosts.between", dates.span(one.from(), one.through()))
            : HostWords.where(one.host()));
    fact(offers == null ? "" : text("meeting.hosts.offers", offers));
    status(HostWords.status(one, isTaking));
  }
}
