package org.plenary.adoption;

import java.util.List;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guideline;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Component;

/** Who cleared which text on what ground, and what the body decided, as a page. */
@Component
class DecisionPages {

  private final Adoptions adoptions;
  private final Drafts drafts;
  private final People people;
  private final Messages messages;
  private final Dates dates;

  DecisionPages(Adoptions adoptions, Drafts drafts, People people, Messages messages, Dates dates) {
    this.adoptions = adoptions;
    this.drafts = drafts;
    this.people = people;
    this.messages = messages;
    this.dates = dates;
  }

  String page(Person by, Guideline guideline) {
    ReaderDates days = dates.in(by.locale(), by.zone());
    return new OfflinePage(say(by, "adoption.file.decisions"), by.locale())
        .table(
            List.of(
                say(by, "adoption.page.draft"),
                say(by, "adoption.page.cleared-by"),
                say(by, "adoption.page.ground"),
                say(by, "adoption.page.outcome"),
                say(by, "adoption.page.body"),
                say(by, "adoption.page.decided-on"),
                say(by, "adoption.page.words")),
            adoptions.list(by, guideline.id()).stream().map(one -> row(by, one, days)).toList())
        .html();
  }

  private List<Object> row(Person by, Clearance one, ReaderDates days) {
    return List.of(
        drafts.get(one.draft()).number(),
        people.get(one.clearedBy()).name(),
        one.ground(),
        one.outcome() == null ? "" : say(by, "adoption.outcome." + one.outcome().key()),
        one.body(),
        one.decidedOn() == null ? "" : days.fullDay(one.decidedOn()),
        one.words());
  }

  private String say(Person by, String key) {
    return messages.get(by.locale(), key);
  }
}
