package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.ui.FactList;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** The dates of an edition that an applicant waits for. */
class DatesAside extends PageSection {

  DatesAside(Edition edition, ReaderDates dates) {
    super(text("entry.dates.title"));
    Paragraph name = new Paragraph(edition.name());
    name.addClassName("of");
    LocalDate opens = day(edition, EditionDate.FIRST_EVALUATION_OPENS);
    LocalDate closes = day(edition, EditionDate.FIRST_EVALUATION_CLOSES);
    add(
        name,
        new FactList()
            .fact(
                text("entry.dates.call-closes"),
                dates.shortDeadline(edition.date(EditionDate.CALL_CLOSES)))
            .fact(text("entry.dates.first-evaluation"), dates.span(opens, closes))
            .fact(
                text("entry.dates.finalists-told"),
                text("entry.road.by", dates.longDay(day(edition, EditionDate.FINALISTS_TOLD))))
            .fact(text("entry.dates.winners-told"), text("entry.dates.in-confidence"))
            .fact(
                text("entry.dates.results"),
                dates.longDay(day(edition, EditionDate.EMBARGO_LIFTS))));
  }

  private static LocalDate day(Edition edition, EditionDate date) {
    return edition.date(date).at().atZone(edition.zone()).toLocalDate();
  }
}
