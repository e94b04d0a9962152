package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.plenary.jury.EntryReading;
import org.plenary.programme.Edition;
import org.plenary.ui.ReaderDates;

/** The entry to read: who, what, and the answers, with jumps to those a criterion is about. */
class EntryArticle extends Article {

  private final AnswerJumps jumps;

  EntryArticle(EntryReading reading, Edition edition, int minutes, ReaderDates reader) {
    addClassName("reading");
    // A scrolling box must be reachable and named, or the keyboard cannot scroll it.
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", reading.title());
    Div column = new Div(kicker(reading, edition, minutes), title(reading), by(reading));
    column.addClassName("col");
    if (!reading.summary().isBlank()) {
      Paragraph lede = new Paragraph(reading.summary());
      lede.addClassNames("lede", "words");
      lede.getElement().setAttribute("dir", "auto");
      column.add(lede);
    }
    jumps = new AnswerJumps(reading.form(), edition.criteria(), this::scrollTo);
    column.add(jumps, new ReadingSections(reading, edition.criteria()));
    add(column);
  }

  /** Brings the answer that speaks to this criterion into view; the focus stays where it is. */
  void scrollTo(String criterion) {
    jumps.mark(criterion).ifPresent(this::scrollToAnswer);
  }

  private void scrollToAnswer(String id) {
    getElement()
        .executeJs(
            """
            const answer = document.getElementById($0);
            if (!answer) return;
            const jumps = this.querySelector('.jump');
            const top = answer.getBoundingClientRect().top - this.getBoundingClientRect().top;
            this.scrollTop += top - (jumps ? jumps.offsetHeight : 0) - 16;
            """,
            id);
  }

  private Component kicker(EntryReading reading, Edition edition, int minutes) {
    Div kicker =
        new Div(
            getTranslation(
                "jury.scorecard.kicker",
                edition.category(reading.entry().category()).name(),
                getTranslation(
                    "jury.applicant-type."
                        + reading.entry().applicantType().name().toLowerCase(Locale.ROOT)),
                reading.entry().number(),
                minutes));
    kicker.addClassName("kicker");
    return kicker;
  }

  private Component title(EntryReading reading) {
    H1 title = new H1(reading.title());
    title.addClassNames("title", "words");
    title.getElement().setAttribute("dir", "auto");
    return title;
  }

  private Component by(EntryReading reading) {
    Div by =
        new Div(
            getTranslation(
                "jury.scorecard.by",
                reading.entry().applicant(),
                reading.entry().city(),
                reading.entry().country()));
    by.addClassName("by");
    return by;
  }
}
