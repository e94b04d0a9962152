package org.plenary.meeting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingPapers;
import org.plenary.meeting.OwedPapers;
import org.plenary.ui.ReaderDates;

/** Makes the section of a meeting's papers. */
@SpringComponent
class PaperParts {

  private final MeetingPapers papers;
  private final OwedPapers owed;
  private final PaperNewsButton news;
  private final People people;
  private final Clock clock;

  PaperParts(
      MeetingPapers papers, OwedPapers owed, PaperNewsButton news, People people, Clock clock) {
    this.papers = papers;
    this.owed = owed;
    this.news = news;
    this.people = people;
    this.clock = clock;
  }

  /** Calls back whenever a paper came or went, or the office said whether there will be any. */
  PaperSection of(Person person, Meeting meeting, ReaderDates dates, Runnable changed) {
    PaperFiles files = new PaperFiles(papers, person, meeting.id());
    boolean isOffice = person.isStaff() && meeting.isAhead();
    PaperStanding standing =
        new PaperStanding(owed, people, person, meeting, dates, clock.instant(), isOffice);
    return new PaperSection(files, standing, isOffice ? news.of(person, meeting) : null, changed)
        .onNews(button -> news.refresh(button, person, meeting));
  }
}
