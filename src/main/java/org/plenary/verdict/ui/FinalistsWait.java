package org.plenary.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.plenary.jury.EntriesUndecided;
import org.plenary.jury.JuryRoutes;
import org.plenary.shared.Refusal;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;

/** Why the finalists cannot be confirmed yet, with the way to what is in the way. */
class FinalistsWait {

  private final Component at;

  FinalistsWait(Component at) {
    this.at = at;
  }

  /** An earlier step: what is decided elsewhere is led to. */
  NextStep of(Refusal obstacle) {
    String why = text(obstacle.messageKey(), obstacle.arguments());
    return obstacle instanceof EntriesUndecided
        ? step(why, link("verdict.finalists.to-screening", "/screening")).urgent()
        : step(why);
  }

  /** Nothing is asked that would be refused: leads to what is short, and to who owes it. */
  NextStep ofTooFewScorecards(String why) {
    Div links =
        new Div(
            link("verdict.finalists.to-entries", JuryRoutes.entriesWithTooFew()),
            link("verdict.finalists.to-jury", JuryRoutes.jury()).primary());
    links.addClassName("acts");
    return step(why, links).urgent();
  }

  private NextStep step(String why, Component... links) {
    return new NextStep("clock", text("verdict.finalists.too-early"), why, links);
  }

  private LinkButton link(String key, String where) {
    return new LinkButton(text(key), where);
  }

  private String text(String key, Object... arguments) {
    return at.getTranslation(key, arguments);
  }
}
