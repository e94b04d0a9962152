package org.plenary.rehearsal;

import java.io.ByteArrayInputStream;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingPapers;
import org.plenary.meeting.OwedPapers;
import org.plenary.meeting.PaperNews;
import org.plenary.rehearsal.MeetingPart.Papers;
import org.springframework.stereotype.Component;

/** What the office gives people to read before a meeting. */
@Component
class PaperScene {

  private final MeetingPapers papers;
  private final OwedPapers owed;
  private final PaperNews news;
  private final RoadTime time;

  PaperScene(MeetingPapers papers, OwedPapers owed, PaperNews news, RoadTime time) {
    this.papers = papers;
    this.owed = owed;
    this.news = news;
    this.time = time;
  }

  /** Agreed before the invitation is, so that an invitation of the same day names its papers. */
  void play(GuidelinePlay play, MeetingPart part, MeetingId id) {
    Papers some = part.papers();
    if (some == null) {
      time.on(play, part.invited(), () -> none(play.head(), id));
    } else {
      time.on(play, some.on(), () -> put(play.head(), part, some, id));
    }
  }

  private void none(Person by, MeetingId id) {
    owed.giveUp(by, id, "The drafts are read on the screen, paragraph by paragraph.");
  }

  private void put(Person by, MeetingPart part, Papers some, MeetingId id) {
    for (String title : some.titles()) {
      papers.add(
          by,
          id,
          title + ".pdf",
          new ByteArrayInputStream(Letter.saying(part.title() + ". " + title)));
    }
    if (part.announcesPapers()) {
      news.announce(by, id, "");
    }
  }
}
