package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.plenary.guideline.Redline;
import org.plenary.guideline.ui.RedlineText;
import org.plenary.identity.Person;
import org.plenary.meeting.Decision;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MinutesHistory;
import org.plenary.meeting.SentMinutes;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/**
 * Minutes as the group was sent them, where they say something else now, each with what the next
 * changed in them.
 */
@SpringComponent
class EarlierMinutes {

  private final MinutesHistory history;

  EarlierMinutes(MinutesHistory history) {
    this.history = history;
  }

  List<PageSection> list(
      Person person,
      MeetingId meeting,
      String now,
      ReaderDates dates,
      Function<List<Decision>, PageSection> decisions) {
    List<PageSection> sections = new ArrayList<>();
    String next = now;
    for (SentMinutes one : history.list(person, meeting)) {
      sections.add(section(one, next, person.locale(), dates, decisions));
      next = one.text();
    }
    return sections;
  }

  private static PageSection section(
      SentMinutes sent,
      String next,
      Locale language,
      ReaderDates dates,
      Function<List<Decision>, PageSection> decisions) {
    PageSection section =
        new PageSection(text("meeting.page.minutes-as-sent", dates.moment(sent.sentAt())));
    section.add(words(sent.text()));
    if (!next.equals(sent.text())) {
      section.add(
          new Details(
              text("meeting.page.minutes-since"),
              new RedlineText(Redline.between(sent.text(), next, language))));
    }
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
