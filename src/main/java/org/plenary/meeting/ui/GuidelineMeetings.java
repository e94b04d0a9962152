package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.ui.GuidelinePart;
import org.plenary.identity.Person;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.Meetings;
import org.plenary.ui.Dates;
import org.plenary.ui.LinkButton;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.springframework.core.annotation.Order;

/** The meetings of one guideline on its page, the latest first. */
@org.springframework.stereotype.Component
@Order(20)
class GuidelineMeetings implements GuidelinePart {

  private static final int MOST_SHOWN = 5;

  private final Meetings meetings;
  private final Dates dates;

  GuidelineMeetings(Meetings meetings, Dates dates) {
    this.meetings = meetings;
    this.dates = dates;
  }

  @Override
  public Optional<Component> findSection(Person reader, GuidelineId guideline) {
    List<Meeting> own =
        meetings.list(reader).stream().filter(one -> one.guideline().equals(guideline)).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    ReaderDates written = dates.in(reader.locale(), reader.zone());
    WorkList list = new WorkList().inColumns();
    own.stream().limit(MOST_SHOWN).forEach(one -> list.add(new MeetingRow(one, written)));
    return Optional.of(
        new PageSection(text("meeting.list.title"), list)
            .count(own.size())
            .beside(new LinkButton(text("meeting.list.all"), MeetingRoutes.list()).quiet()));
  }
}
