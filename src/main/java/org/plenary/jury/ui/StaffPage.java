package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.jury.JuryRoutes;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.shared.Refusal;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/**
 * The ground of the jury's staff screens: the edition chosen, the reader and how they read dates.
 */
public abstract class StaffPage extends Page implements HasDynamicTitle {

  protected final Person person;
  protected final ReaderDates reader;
  protected final @Nullable Edition edition;

  protected StaffPage(CurrentPerson current, CurrentEdition editions, Dates dates) {
    person = current.get();
    reader = dates.in(person.locale(), person.zone());
    edition = editions.find().orElse(null);
  }

  /** Shows the screen again, from what is stored now. */
  protected final void refresh() {
    removeAll();
    if (edition == null) {
      add(
          new PageHeader(getPageTitle()),
          new EmptyState(
              "layers",
              getTranslation("jury.staff.no-edition"),
              getTranslation("jury.staff.no-edition-text")));
    } else {
      show(edition);
    }
  }

  protected abstract void show(Edition edition);

  protected PageHeader header(Edition edition) {
    return new PageHeader(getPageTitle()).facts(edition.name());
  }

  /** In place of a step whose turn has not come: what comes first. */
  protected NextStep ahead(String title, Refusal obstacle) {
    return new NextStep(
        "clock",
        getTranslation(title),
        getTranslation(obstacle.messageKey(), obstacle.arguments()));
  }

  /** Where the reader is between the three steps from scores to verdict. */
  protected Component steps(String here) {
    Nav steps = new Nav();
    steps.addClassName("steps");
    steps.getElement().setAttribute("aria-label", getTranslation("jury.steps.name"));
    step(steps, "finalists", JuryRoutes.finalists(), here);
    step(steps, "final-evaluation", JuryRoutes.finalEvaluation(), here);
    step(steps, "verdict", JuryRoutes.verdict(), here);
    return steps;
  }

  private void step(Nav steps, String key, String href, String here) {
    Anchor step = new Anchor(href, getTranslation("jury.steps." + key));
    if (key.equals(here)) {
      step.getElement().setAttribute("aria-current", "page");
    }
    steps.add(step);
  }
}
