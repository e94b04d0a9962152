package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Function;
import org.plenary.identity.Person;
import org.plenary.meeting.Decision;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MinutesHistory;
import org.plenary.meeting.SentMinutes;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** Minutes as the group was sent them, where they say something else now. */
@SpringComponent
class EarlierMinutes {

  private final MinutesHistory history;

  EarlierMinutes(MinutesHistory history) {
    this.history = history;
  }

  List<PageSection> list(
      Person person,
      Meeting meeting,
      ReaderDates dates,
      Function<List<Decision>, PageSection> decisions) {
    return history.list(person, meeting.id()).stream()
        .map(one -> section(one, dates, decisions))
        .toList();
  }

  private static PageSection section(
      SentMinutes sent, ReaderDates dates, Function<List<Decision>, PageSection> decisions) {
    PageSection section =
        new PageSection(text("meeting.page.minutes-as-sent", dates.moment(sent.sentAt())));
    section.add(words(sent.text()));
    if (!sent.decisions().isEmpty()) {
      section.add(decisions.apply(sent.decisions()));
    }
    return section;
  }

  static Paragraph words(String minutes) {
    Paragraph words = new Paragraph(minutes);
    words.addClassName("minutestext");
    words.getElement().setAttribute("dir", "auto");
    return words;
  }
}
