package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.verdict.LateJudging;
import org.plenary.verdict.LateJudgings;

/** Entries that were judged beside the list, and what became of them. */
@org.springframework.stereotype.Component
class LateFinalists {

  private final LateJudgings late;

  LateFinalists(LateJudgings late) {
    this.late = late;
  }

  /** Empty where there are none. */
  Optional<Component> of(Edition edition, Person person, ReaderDates dates, Runnable done) {
    List<LateJudging> all = late.list(person, edition.id());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    UI at = UI.getCurrent();
    Paragraph text = new Paragraph(at.getTranslation("verdict.late-entry.text"));
    text.addClassName("ink2");
    PageSection section = new PageSection(at.getTranslation("verdict.late-entry.title"), text);
    for (LateJudging one : all) {
      LateCard card = new LateCard(one, edition, dates);
      if (one.isOpen() && person.isStaff()) {
        card.deciding(
            (outcome, reason) -> {
              late.decide(person, one.entry().id(), outcome, reason);
              done.run();
            });
      }
      section.add(card);
    }
    return Optional.of(section.count(all.size()));
  }
}
