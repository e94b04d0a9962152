package org.plenary.group.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.plenary.group.Nomination;
import org.plenary.group.NominationState;
import org.plenary.group.Nominations;
import org.plenary.group.SentNomination;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.ui.FactList;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** The facts of a nomination beside its text, and the letter once it is decided. */
final class NominationSide {

  private final Nominations nominations;
  private final People people;
  private final ReaderDates dates;

  NominationSide(Nominations nominations, People people, ReaderDates dates) {
    this.nominations = nominations;
    this.people = people;
    this.dates = dates;
  }

  Component[] of(Nomination nomination, SentNomination sent) {
    List<Component> parts = new ArrayList<>();
    parts.add(new PageSection(text("group.nomination.about"), facts(nomination, sent)));
    if (nomination.state().isDecided()) {
      parts.add(new PageSection(text("group.nomination.letter"), LetterLink.to(nomination.id())));
    }
    return parts.toArray(Component[]::new);
  }

  private FactList facts(Nomination nomination, SentNomination sent) {
    FactList facts =
        new NominationFacts(nomination, sent, dates)
            .fact(
                text("group.nomination.nominator"),
                people.find(nomination.nominator()).map(NominationSide::who).orElse(""));
    if (nomination.state() == NominationState.INCOMPLETE) {
      facts.fact(
          text("group.nomination.until"),
          GroupWords.deadline(dates, nominations.dueFor(nomination)));
    }
    return facts;
  }

  private static String who(Person nominator) {
    return nominator.name() + ", " + nominator.email();
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
