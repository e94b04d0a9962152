package org.plenary.meeting.ui;

import java.util.List;
import java.util.Map;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.meeting.HostOffers;
import org.plenary.meeting.Hosting;
import org.plenary.meeting.HostingId;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;

/** Things of one guideline to be hosted; how many offers stand is for the office to know. */
class HostingList extends WorkList {

  HostingList(
      HostOffers offers,
      Person reader,
      GuidelineId guideline,
      List<Hosting> shown,
      ReaderDates dates) {
    inColumns();
    Map<HostingId, Integer> counts = offers.count(reader, guideline);
    for (Hosting one : shown) {
      Integer standing = reader.mayReadEverything() ? counts.getOrDefault(one.id(), 0) : null;
      add(new HostingRow(one, offers.isTaking(one), standing, dates));
    }
  }
}
