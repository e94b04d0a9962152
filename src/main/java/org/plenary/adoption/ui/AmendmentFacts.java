package org.plenary.adoption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.plenary.adoption.Amendment;
import org.plenary.adoption.Clearance;
import org.plenary.guideline.Draft;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.ui.FactList;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Written;

/** Who put decided changes into a text, and who found them to be what was decided. */
final class AmendmentFacts {

  private AmendmentFacts() {}

  static void add(
      FactList facts,
      Component in,
      AmendmentScreens screens,
      People people,
      ReaderDates dates,
      Person reader,
      Clearance decided) {
    Draft cleared = screens.drafts().get(decided.draft());
    for (Amendment one : screens.amendments().list(reader, decided.guideline())) {
      if (one.clearance().equals(decided.id())) {
        Draft text = screens.drafts().get(one.draft());
        facts
            .fact(
                in.getTranslation("adoption.amendment.text"),
                new Anchor(
                    GuidelineRoutes.compare(cleared, text),
                    in.getTranslation(
                        "adoption.amendment.redline", cleared.number(), text.number())))
            .fact(
                in.getTranslation("adoption.amendment.put-in-by"),
                people.get(one.frozenBy()).name() + " · " + dates.moment(one.frozenAt()));
        if (one.judgedBy() != null && one.judgedAt() != null) {
          facts.fact(
              in.getTranslation(
                  "adoption.amendment." + (one.isAsDecided() ? "confirmed-by" : "given-back-by")),
              people.get(one.judgedBy()).name() + " · " + dates.moment(one.judgedAt()));
        }
        if (!one.words().isEmpty()) {
          facts.fact(in.getTranslation("adoption.amendment.why"), new Written(one.words()));
        }
      }
    }
  }
}
